import type { CitationPart } from './cite/CitationPart.ts';
import type { ExportSource } from './ExportNote.ts';
import type { ExportWords } from './ExportWords.ts';

/** What a file for people is written with. */
export interface NoteWriting {
  words: ExportWords;
  /** Cites the place of a note; no part where nothing is known of it. */
  cite: (source: ExportSource) => CitationPart[];
}
