import { checkNote } from './checkNote.ts';
import { NotesError } from './NotesError.ts';
import { nextTime } from './nextTime.ts';
import { migrateRow } from './schema/migrateRow.ts';
import type { Note } from './schema/noteSchema.ts';
import { parseNote } from './schema/parseNote.ts';
import type { Label } from './store/Change.ts';
import { canonicalText } from './store/canonicalText.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { runBatch } from './store/runBatch.ts';

/**
 * Changes one note as its reader asked; the way that editing, placing, deleting and restoring share.
 * Fields that this version does not know stay. Where nothing would differ, nothing is written.
 * @param what what the log calls it, and whether its draft is what is being saved, and ends with it. What is typed and
 *   not saved outlives every other change: it was said to be kept.
 * @param change gives the fields to be set, from the note as it is, or throws
 * @throws {NotesError} `note-missing`, `note-unreadable`, `bad-note`, what `change` throws, or an error of storage
 */
export function changeNote(
  db: NotesDatabase,
  id: string,
  { label, endsDraft = false }: { label: Label; endsDraft?: boolean },
  change: (note: Note) => Partial<Note>,
  now: Date,
): Promise<Note> {
  return runBatch(db, { label, kind: 'write', now, tables: ['notes', 'drafts'] }, async (batch) => {
    const before = await db.notes.get(id);
    if (!before) throw new NotesError('note-missing', { keys: [id] });
    const parsed = parseNote(before);
    if (!('note' in parsed))
      throw new NotesError('note-unreadable', { keys: [id], detail: parsed.problem.detail });
    const fields = change(parsed.note);
    if (endsDraft) await db.drafts.delete(id);
    if (canonicalText({ ...parsed.note, ...fields }) === canonicalText(parsed.note)) return parsed.note;
    const updated = nextTime(parsed.note.updated, now);
    const after = { ...migrateRow(before, 'note'), ...fields, updated };
    const note = checkNote(after);
    await batch.write('notes', [{ key: id, before, after }]);
    return note;
  });
}
