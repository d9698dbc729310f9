import { checkNote } from './checkNote.ts';
import type { NewNote } from './NewNote.ts';
import { NotesError } from './NotesError.ts';
import { contentSchema } from './schema/contentSchema.ts';
import type { Note } from './schema/noteSchema.ts';
import { SCHEMA_VERSION } from './schema/SCHEMA_VERSION.ts';
import { canonicalText } from './store/canonicalText.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { runBatch } from './store/runBatch.ts';

/**
 * Makes a note, and clears the draft that it comes from, both or neither; resolves when it is on disk. Who got no answer
 * asks again with the same id: a note that is already there as asked for is the answer.
 * @throws {NotesError} `bad-note`, `note-exists` (another note has the id), or an error of storage; the draft stays
 */
export function saveNote(db: NotesDatabase, { id, ...content }: NewNote, now = new Date()): Promise<Note> {
  return runBatch(
    db,
    { label: 'add-note', kind: 'write', now, tables: ['notes', 'drafts'] },
    async (batch) => {
      const time = now.toISOString();
      const key = id ?? crypto.randomUUID();
      const made = {
        ...content,
        id: key,
        version: SCHEMA_VERSION,
        created: time,
        updated: time,
        deleted: null,
      };
      const note = checkNote(made);
      const there = id === undefined ? undefined : await db.notes.get(id);
      if (there && !isContentOf(there, note)) throw new NotesError('note-exists', { keys: [key] });
      await db.drafts.delete(key);
      if (there) return checkNote(there);
      await batch.write('notes', [{ key, before: null, after: note }]);
      return note;
    },
  );
}

function isContentOf(row: unknown, note: Note): boolean {
  const content = contentSchema.safeParse(row);
  return content.success && canonicalText(content.data) === canonicalText(contentSchema.parse(note));
}
