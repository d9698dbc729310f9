import type { NotesState } from '../../components/notes/NotesState.ts';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';

type Kept = Pick<NotesState, 'entries' | 'here'>;

/** Gives the readable notes on the document in front; the same list until they, or the document, change. */
export function createOwnNotes(): (state: Kept) => readonly Note[] {
  let last: Kept = { entries: null, here: null };
  let notes: readonly Note[] = [];
  return ({ entries, here }) => {
    if (entries === last.entries && here === last.here) return notes;
    last = { entries, here };
    notes = (entries ?? []).flatMap(({ id, note }) => (note !== null && here?.has(id) ? [note] : []));
    return notes;
  };
}
