import type { DocumentCard } from './Card.ts';
import type { DocumentType } from './DOCUMENT_TYPES.ts';

/** What the grammar of a symbol tells of its document, without any knowledge. */
export interface SymbolDescription {
  symbol: string;
  /** All parts that name a body, as printed: "A/C.2" of A/C.2/67/L.15. */
  body: string;
  /** The year or session that it prints: "2010"; "71" of A/71/119, which is a session; "XXIX". Null where it prints none. */
  yearOrSession: string | null;
  distribution: DocumentCard['distribution'];
  type: DocumentType | null;
  /** The document that this one adds to, revises or corrects. */
  parent: string | null;
}
