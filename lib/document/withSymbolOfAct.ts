import { bodyOfSymbol } from '../symbols/bodyOfSymbol.ts';
import type { DocumentContext } from './readContext.ts';
import { sessionOfSymbol } from './sessionOfSymbol.ts';
import type { Piece } from './structure/Piece.ts';
import { symbolOfAct } from './symbolOfAct.ts';

/**
 * What a head says, with the symbol that the number and organ of a resolution tell, where a copy has lost the line that
 * prints it. A symbol that is known stays.
 */
export function withSymbolOfAct(context: DocumentContext, pieces: readonly Piece[]): DocumentContext {
  if (context.symbol !== null) return context;
  const texts = pieces.filter(({ role }) => role !== 'footnote').map(({ clean }) => clean.text);
  const symbol = symbolOfAct(texts);
  if (symbol === null) return context;
  return {
    ...context,
    symbol,
    symbolBasis: 'inferred',
    symbolWhy: 'the number before the title, in the series of the organ that the head names',
    body: bodyOfSymbol(symbol),
    session: context.session ?? sessionOfSymbol(symbol),
  };
}
