import type { DocumentContext } from './readContext.ts';

/**
 * What a head says, without a symbol that is read from letters which cannot be trusted. A reader's word stands, and so
 * does what an Arabic head says in figures: those are set in letters of their own.
 */
export function trustContext(context: DocumentContext): DocumentContext {
  if (context.language === 'ar' || context.symbolBasis === 'reader') return context;
  return {
    ...context,
    symbol: null,
    symbolBasis: 'unknown',
    symbolWhy: 'the letters of the text cannot be trusted',
    otherSymbols: [],
  };
}
