import type { SymbolBasis } from '../document/SymbolBasis.ts';
import type { Language } from '../symbols/Language.ts';

/** What is known of the document in front as a whole. */
export interface DocumentContext {
  symbol: string | null;
  /** How the symbol is known. */
  basis: SymbolBasis;
  /** Key of the body whose document this is: "CTOC/COP/WG.4". */
  body: string | null;
  language: Language | null;
}
