import { changeNote } from './changeNote.ts';
import type { Note } from './schema/noteSchema.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';

/**
 * Puts a note in the bin, where it stays for thirty days; one that is there stays as it is.
 * @throws {NotesError} `note-missing`, `note-unreadable`, or an error of storage
 */
export function deleteNote(db: NotesDatabase, id: string, now = new Date()): Promise<Note> {
  return changeNote(
    db,
    id,
    { label: 'delete-note' },
    ({ deleted }) => ({ deleted: deleted ?? now.toISOString() }),
    now,
  );
}
