import type { NotesErrorCode } from '../../lib/notes/NotesError.ts';
import type { Draft } from '../../lib/notes/schema/draftSchema.ts';
import type { Nearest } from '../../lib/notes/search/Nearest.ts';
import type { Finding } from './found/Finding.ts';
import type { NoteEntry } from './NoteEntry.ts';
import type { NotePlace } from './NotePlace.ts';

/** A change that can be taken back, or done again: its code in the log. */
export interface Turnable {
  batch: string;
  label: string;
}

/** The notebook as the panel knows it. */
export interface NotesState {
  /** Null while no note is read yet. */
  entries: readonly NoteEntry[] | null;
  /** Whether that is all of them: those of the document in front are read before the others. */
  isWhole: boolean;
  /** How many there are, read or not. */
  total: number;
  bin: readonly NoteEntry[];
  /** Which notes are on the document in front; null where no document is in front. */
  here: ReadonlySet<string> | null;
  /** Which of them are on the recommendation before the reader; null where that is none. */
  recommendation: ReadonlySet<string> | null;
  /** Canonical forms of the sessions in front: the one that the document belongs to, then those that the page names. */
  sessionsHere: readonly string[];
  /** Where those stand that the page has placed, or could not place. */
  places: ReadonlyMap<string, NotePlace>;
  /** What a search finds besides notes: recommendations and documents. The same list for the same query. */
  find: (query: string) => readonly Finding[];
  /** For words that were typed wrong. */
  nearest: Nearest;
  /** What was typed and not finished, other than what is in the editor. */
  drafts: readonly Draft[];
  undo: Turnable | null;
  redo: Turnable | null;
  /** What went wrong last; null where nothing did. */
  problem: NotesErrorCode | null;
}
