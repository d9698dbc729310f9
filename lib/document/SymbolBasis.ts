/** How a document's own symbol is known; `reader`: its reader said it. */
export type SymbolBasis = 'stated' | 'inferred' | 'reader' | 'unknown';
