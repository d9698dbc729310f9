import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { NoteEntry } from '../NoteEntry.ts';

/** The notes among some entries that can be read. */
export function readableOf(entries: readonly NoteEntry[]): Note[] {
  return entries.flatMap(({ note }) => (note === null ? [] : [note]));
}
