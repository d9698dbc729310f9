import { type ParsedNote, parseNote } from '../schema/parseNote.ts';
import type { ChangeKind } from '../store/Change.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { unpackChanges } from '../store/unpackChanges.ts';
import { useStorage } from '../store/useStorage.ts';

/** One state that a note was in. */
export interface NoteState {
  /** When it came to be so, ISO. */
  at: string;
  kind: ChangeKind;
  /** What was done; views have words for each of `LABELS`. */
  label: string;
  /** The note as it was then; null where its making was undone. */
  state: ParsedNote | null;
}

/**
 * All states of one note, the oldest first, those that a backup brought in among them.
 * @throws {NotesError}
 */
export async function listHistory(db: NotesDatabase, id: string): Promise<NoteState[]> {
  const rows = await useStorage(() => db.changes.where('key').equals(id).sortBy('seq'));
  return unpackChanges(rows)
    .filter(({ table, key }) => table === 'notes' && key === id)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, kind, label, after }) => ({ at, kind, label, state: after && parseNote(after) }));
}
