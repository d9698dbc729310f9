import { changeNote } from './changeNote.ts';
import { NotesError } from './NotesError.ts';
import type { Content } from './schema/contentSchema.ts';
import type { Note } from './schema/noteSchema.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';

/** The fields of a note to be set. Targets are added with `addTarget`. */
export type NoteEdit = Partial<Omit<Content, 'targets'>>;

/**
 * Sets fields of a note, and clears its draft.
 * @param seen `updated` of the note that the reader had before them; where it was changed since, nothing is written.
 *   Null to set the fields whatever became of the others (a colour, a status).
 * @throws {NotesError} `note-changed`, `note-deleted`, `note-missing`, `note-unreadable`, `bad-note`, or of storage
 */
export function editNote(
  db: NotesDatabase,
  id: string,
  edit: NoteEdit,
  seen: string | null,
  now = new Date(),
): Promise<Note> {
  return changeNote(
    db,
    id,
    { label: 'edit-note', endsDraft: true },
    (note) => {
      if (note.deleted !== null) throw new NotesError('note-deleted', { keys: [id] });
      if (seen !== null && seen !== note.updated) throw new NotesError('note-changed', { keys: [id] });
      return edit;
    },
    now,
  );
}
