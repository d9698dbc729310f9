import type { NotePlace } from '../../components/notes/NotePlace.ts';

/** What is in front, as far as it concerns notes. */
export interface InFront {
  /** The document's targets; null where none is. */
  targets: readonly string[] | null;
  /** Those of them under which notes of other documents are kept: not of what is noted on those as a whole. */
  recognised: ReadonlySet<string>;
  places: ReadonlyMap<string, NotePlace>;
  /** The recommendation that its reader has before them, by its place as notes have theirs; null where that is none. */
  recommendation: { start: number; end: number } | null;
}
