import type { NoteKind } from './readNoteMarks.ts';
import type { WordRun } from './WordRun.ts';

/** A paragraph of a Word file, before it is written as text. */
export interface WordParagraph {
  kind: 'paragraph' | 'footnote' | 'table-row';
  /** What Word draws before it: "8.", "(a)", "•"; '' for nothing. */
  label: string;
  runs: WordRun[];
  /** From 1; null for what the file does not mark as a heading. */
  headingLevel: number | null;
  /** Points; null where the file does not say. */
  fontSize: number | null;
  /** Notes whose marks it carries; they stand behind it. */
  notes: NoteCall[];
}

/** The place of a note: which part of the file holds it, its name there, and the mark that is drawn. */
export interface NoteCall {
  kind: NoteKind;
  id: string;
  mark: string;
}
