import { strToU8 } from 'fflate';

/** What no file name may hold on one system or another, and what links of Obsidian cannot hold. */
const FORBIDDEN = /[\p{C}<>:"/\\|?*#^[\]%`]+/gu;
/** Names of devices, which Windows lets no file have. */
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d\u00B9\u00B2\u00B3]|lpt[\d\u00B9\u00B2\u00B3])(?=[ .]|$)/i;
/** In characters as people count them, and in bytes: a name may have 255, with its number and ending. */
const LONGEST = 80;
const MOST_BYTES = 200;

/**
 * A name for the file of a document, without ending: "CTOC_COP_WG.4_2010_6" for its symbol, else from its title. Nothing
 * in it leads to another folder. Each name comes once: one that was `taken` gets a number.
 */
export function nameFile(named: string, taken: Set<string>): string {
  const plain = named
    .normalize('NFC')
    .toWellFormed()
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[._ ]+|[._ ]+$/g, '')
    .replace(DEVICE, '_$&');
  const base = cut(plain).trim() || 'notes';
  let name = base;
  // Some systems take "A" and "a" for one name.
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

function cut(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const sign of [...name].slice(0, LONGEST)) {
    bytes += strToU8(sign).length;
    if (bytes > MOST_BYTES) break;
    kept += sign;
  }
  return kept;
}
