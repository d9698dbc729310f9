import type { KnownSessions } from '../KnownSessions.ts';
import type { Language } from '../Language.ts';
import type { Span } from '../Span.ts';

/** A footnote: where its text stands, and the places in the running text that carry its mark. Original offsets. */
export interface FootnotePlace {
  mark: string;
  note: Span;
  marks: Span[];
}

/** What is known of the document that the references stand in; every field may be unknown. */
export interface ReferenceContext {
  /** The document's own symbol. */
  symbol: string | null;
  /** Key of the body whose document this is, "CTOC/COP/WG.4". */
  body: string | null;
  /** The session that the document belongs to, "CTOC/COP/WG.4 session 2". */
  session: string | null;
  language: Language | null;
  footnotes: FootnotePlace[];
  sessions: KnownSessions | null;
}
