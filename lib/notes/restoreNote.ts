import { changeNote } from './changeNote.ts';
import type { Note } from './schema/noteSchema.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';

/**
 * Takes a note out of the bin.
 * @throws {NotesError} `note-missing`, `note-unreadable`, or an error of storage
 */
export function restoreNote(db: NotesDatabase, id: string, now = new Date()): Promise<Note> {
  return changeNote(db, id, { label: 'restore-note' }, () => ({ deleted: null }), now);
}
