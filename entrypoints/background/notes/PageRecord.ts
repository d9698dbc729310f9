import type { PageHead } from '../../../lib/calls/PageHead.ts';
import type { Language } from '../../../lib/symbols/Language.ts';
import type { NumberedPassage } from './NumberedPassage.ts';

/** What the background remembers of a document that it read in a frame, until the browser is closed. */
export interface PageRecord {
  /** The frame's address when it was read, without its fragment. */
  url: string;
  /** The browser's own name of the document in that frame; null in a browser that gives none. */
  documentId: string | null;
  /** The page's own. */
  title: string;
  /** What the document's head says of it; null while it is not read as a document, and where it is none. */
  head: PageHead | null;
  /** Stated by the document itself, or by its reader: an inferred one is no ground to keep notes under. */
  symbol: string | null;
  language: Language | null;
  /** Which corrections it was read with, see `nameCorrections`. */
  corrections: string;
  /** The copy in the graph of follow-up; null while it is not read as a document, and where it is none. */
  copy: string | null;
  /** Hash of the document's folded text, null for a text too short to tell a document by. */
  textHash: string | null;
  /** Numbered paragraphs and sub-items, ascending, in offsets of the text that was read; none until it is read as a document. */
  paragraphs: NumberedPassage[];
  /** How many recommendations the document has; 0 while it is not read as a document. */
  recommendations: number;
  /** Hashes of the recommendations whose texts stand in it, see `recognisePassages`. */
  passages: string[];
  /** Symbols of the drafts that it was before, see `draftsOf`. */
  drafts: string[];
}
