import type { CitedWork } from './cite/CitedWork.ts';
import type { ExportNote } from './ExportNote.ts';

/** The session that a document belongs to. Dates are ISO days. */
export interface ExportSession {
  bodyName: string | null;
  ordinal: number | null;
  place: string | null;
  start: string;
  end: string;
}

/** A document with the notes on it. */
export interface ExportDocument {
  work: CitedWork;
  /** Language code of the copy that was read. */
  language: string | null;
  session: ExportSession | null;
  /** In the order in which they came. */
  notes: readonly ExportNote[];
}
