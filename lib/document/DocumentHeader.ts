import type { Language } from '../symbols/Language.ts';
import type { DocumentType } from './DocumentType.ts';
import type { SymbolBasis } from './SymbolBasis.ts';

/** The session that a document belongs to, as far as its head tells or knowledge has it. */
export interface HeaderSession {
  /** "CTOC/COP/WG.4 session 2" where it is a known one. */
  canonical: string | null;
  ordinal: number | null;
  /** ISO days; null where the head gives none. */
  start: string | null;
  end: string | null;
  place: string | null;
}

/** What the head of a document says of it; null where it does not say. */
export interface DocumentHeader {
  symbol: string | null;
  symbolBasis: SymbolBasis;
  /** In a few words, for a person. */
  symbolWhy: string;
  /** The others of a document that was issued under several symbols: a joint document of two organs. */
  otherSymbols: string[];
  type: DocumentType | null;
  title: string | null;
  /** Key of the body: "CTOC/COP/WG.4". */
  body: string | null;
  session: HeaderSession | null;
  /** As printed: "General", "limitée". */
  distribution: string | null;
  /** ISO day. */
  date: string | null;
  language: Language | null;
  /** As printed: "English", "anglais". */
  originalLanguage: string | null;
  /** "6", "3 (a)". */
  agendaItem: string | null;
  /** The text of the note under a star. */
  starNote: string | null;
  jobNumber: string | null;
}
