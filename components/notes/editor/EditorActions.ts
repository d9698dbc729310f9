import type { Content } from '../../../lib/notes/schema/contentSchema.ts';

/** The part of a note that its reader sets down in the editor. */
export type Written = Pick<Content, 'comment' | 'tags' | 'colour' | 'status' | 'statusDay'>;

/** What the editor asks of the place that shows it. */
export interface EditorActions {
  /** Something was typed or chosen: all of it, as it is now. */
  write(written: Written): void;
  /** Saves and goes back to the list. */
  leave(): void;
  /** Goes back to the list without what was typed since the editor opened. */
  discard(): void;
  /** Where the note was changed elsewhere meanwhile: keeps what is typed as a note of its own. */
  saveBeside(): void;
  /** Where the note was changed elsewhere meanwhile: writes over that. */
  saveOver(): void;
  /** Reads the texts that the note had, for its editor. */
  readTexts(): void;
  /** Loads this page again. */
  reload(): void;
  /** Puts what was typed on the clipboard. */
  copy(text: string): void;
}
