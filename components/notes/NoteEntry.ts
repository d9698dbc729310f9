import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import type { Problem } from '../../lib/notes/schema/Problem.ts';

/** A note as lists show it, or a stored record that cannot be read and is kept as it is. */
export type NoteEntry =
  | { id: string; note: Note }
  | { id: string; note: null; problem: Problem['code']; raw: string };
