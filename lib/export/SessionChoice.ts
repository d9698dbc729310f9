/** A session that a brief, a table or an export can be about. */
export interface SessionChoice {
  /** "CTOC/COP/WG.4 session 2". */
  canonical: string;
  /** Body, ordinal, place and days, as far as they are known. */
  name: string;
  /** The documents that belong to it, as far as they are known. */
  symbols: readonly string[];
}
