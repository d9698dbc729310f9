/** What no file name may hold on one system or another, and what links of Obsidian cannot hold. */
const FORBIDDEN = /[\p{C}<>:"/\\|?*#^[\]%`]+/gu;
/** Names of devices, which Windows lets no file have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 80;

/**
 * A name for the file of a document, without ending: "CTOC_COP_WG.4_2010_6" for its symbol, else from its title. Nothing
 * in it leads to another folder. Each name comes once: one that was `taken` gets a number.
 */
export function nameFile(named: string, taken: Set<string>): string {
  const plain = named
    .toWellFormed()
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[._ ]+|[._ ]+$/g, '')
    .replace(DEVICE, '_$&');
  const base = [...plain].slice(0, LONGEST).join('').trim() || 'notes';
  let name = base;
  // Some systems take "A" and "a" for one name.
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}
