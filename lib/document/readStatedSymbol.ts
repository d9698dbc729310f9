import { findSymbolAt } from '../symbols/find/findSymbolAt.ts';
import type { Mention } from '../symbols/find/Mention.ts';
import { foldText } from '../symbols/foldText.ts';

/* What may stand on the same line as the document's own symbol: the masthead's other words, a star for a reissue. */
const MASTHEAD =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة|UNITED NATIONS)?[ \t|]*$/;
const BEHIND = /^\*{0,2}[ \t|]*(?:Distr\..*|United Nations.*|\([A-Z][^)]*\))?[ \t]*$/;

/* Marks of Markdown; a single star is a footnote's. */
const MARKUP = /^#+ |[*_]{2,}/g;
const LONGEST_LINE = 120;

/**
 * The symbol that a document's head states as its own: one that stands alone on its line, or with the masthead's words;
 * of a joint document's two ("A/80/86-E/2025/71") the first.
 * A symbol behind a star or in brackets is another document's ("* CTOC/COP/WG.4/2011/1" is the agenda).
 */
export function readStatedSymbol(head: string): string | null {
  for (const raw of head.split('\n')) {
    const line = foldText(raw.replace(MARKUP, '')).text.trim();
    const symbol = line.length > LONGEST_LINE ? null : nextSymbol(line, 0);
    if (
      symbol?.canonical &&
      MASTHEAD.test(line.slice(0, symbol.start)) &&
      BEHIND.test(behind(line, symbol.end))
    )
      return symbol.canonical;
  }
  return null;
}

function nextSymbol(line: string, from: number): Mention | null {
  const slash = line.indexOf('/', from);
  return slash === -1 ? null : findSymbolAt(line, slash, from);
}

/** What follows a symbol and the one that is joined to it. */
function behind(line: string, end: number): string {
  const joined = line[end] === '-' ? nextSymbol(line, end) : null;
  return line.slice(joined?.start === end + 1 ? joined.end : end);
}
