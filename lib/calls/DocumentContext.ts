/** What is known of the document in front as a whole. */
export interface DocumentContext {
  symbol: string | null;
  /** How the symbol is known. */
  basis: 'stated' | 'inferred' | 'unknown';
  body: string | null;
}
