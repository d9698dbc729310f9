import { findSymbolAt } from './find/findSymbolAt.ts';
import type { FoundReference } from './findReferences.ts';
import { foldText } from './foldText.ts';

/**
 * Finds the document symbols of a text, in order and without overlap: the part of `findReferences` that needs no words
 * of any language, small and quick enough for the script on a page. Offsets are UTF-16 indexes into `text`.
 */
export function findPrintedSymbols(text: string): FoundReference[] {
  const folded = foldText(text);
  const found: FoundReference[] = [];
  let from = 0;
  for (let slash = folded.text.indexOf('/'); slash >= 0; slash = folded.text.indexOf('/', slash + 1)) {
    const symbol = slash < from ? null : findSymbolAt(folded.text, slash, from);
    if (symbol === null) continue;
    from = symbol.end;
    found.push({
      start: folded.toOriginal(symbol.start),
      end: folded.toOriginal(symbol.end - 1) + 1,
      kind: symbol.kind,
      canonical: symbol.canonical ?? null,
    });
  }
  return found;
}
