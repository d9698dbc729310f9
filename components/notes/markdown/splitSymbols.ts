import { findPrintedSymbols } from '../../../lib/symbols/findPrintedSymbols.ts';

/** A piece of a text: plain, or a document's symbol as it was typed, with its canonical form. */
export interface TextPiece {
  text: string;
  symbol: string | null;
}

/** A text cut where the symbols of documents stand in it; the pieces together are the text. */
export function splitSymbols(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { start, end, canonical } of findPrintedSymbols(text)) {
    if (canonical === null || !canonical.includes('/')) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), symbol: null });
    pieces.push({ text: text.slice(start, end), symbol: canonical });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), symbol: null });
  return pieces;
}
