import { findSymbolAt } from '../symbols/find/findSymbolAt.ts';
import { foldText } from '../symbols/foldText.ts';

/* What may stand on the same line as the document's own symbol: the masthead's other words, a star for a reissue. */
const MASTHEAD =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة|UNITED NATIONS)?[ \t|]*$/;
const BEHIND = /^\*{0,2}[ \t|]*(?:Distr\..*|United Nations.*|\([A-Z][^)]*\))?[ \t]*$/;

/**
 * The symbol that a document's head states as its own: one that stands alone on its line, or with the masthead's words.
 * A symbol behind a star or in brackets is another document's ("* CTOC/COP/WG.4/2011/1" is the agenda).
 */
export function readStatedSymbol(head: string): string | null {
  for (const raw of head.split('\n')) {
    const line = foldText(raw.replace(/[*#_]{2,}/g, '')).text.trim();
    const slash = line.indexOf('/');
    const symbol = slash === -1 || line.length > 120 ? null : findSymbolAt(line, slash, 0);
    if (
      symbol?.canonical &&
      MASTHEAD.test(line.slice(0, symbol.start)) &&
      BEHIND.test(line.slice(symbol.end))
    )
      return symbol.canonical;
  }
  return null;
}
