import { checkNote } from '../checkNote.ts';
import { nextTime } from '../nextTime.ts';
import { migrateRow } from '../schema/migrateRow.ts';
import type { Note } from '../schema/noteSchema.ts';
import { parseNote } from '../schema/parseNote.ts';
import type { Label } from '../store/Change.ts';
import { canonicalText } from '../store/canonicalText.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { runBatch } from '../store/runBatch.ts';

/** What became of the notes that were to be changed together. */
export interface BulkResult {
  /** How many were changed. */
  changed: number;
  /** The batch to take back; null where nothing was written. */
  batch: string | null;
}

/**
 * Changes many notes in one batch, which one undo takes back. Those that are not there any more, lie in the bin, cannot
 * be read, or would stay as they are, are passed over. Drafts stay.
 * @param change gives the fields to be set, from the note as it is
 * @throws {NotesError} `bad-note`, or an error of storage; then nothing was changed
 */
export function changeNotes(
  db: NotesDatabase,
  ids: readonly string[],
  label: Label,
  change: (note: Note) => Partial<Note>,
  now = new Date(),
): Promise<BulkResult> {
  return runBatch(db, { label, kind: 'write', now, tables: ['notes'] }, async (batch) => {
    const rows = await db.notes.bulkGet([...new Set(ids)]);
    const writes = rows.flatMap((before) => {
      const parsed = before && parseNote(before);
      if (!parsed || !('note' in parsed) || parsed.note.deleted !== null) return [];
      const { note } = parsed;
      const fields = change(note);
      if (canonicalText({ ...note, ...fields }) === canonicalText(note)) return [];
      const after = { ...migrateRow(before, 'note'), ...fields, updated: nextTime(note.updated, now) };
      checkNote(after);
      return [{ key: note.id, before, after }];
    });
    await batch.write('notes', writes);
    return { changed: writes.length, batch: writes.length > 0 ? batch.id : null };
  });
}
