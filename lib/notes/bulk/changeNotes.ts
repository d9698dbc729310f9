import { checkNote } from '../checkNote.ts';
import { NotesError } from '../NotesError.ts';
import { nextTime } from '../nextTime.ts';
import { migrateRow } from '../schema/migrateRow.ts';
import type { Note } from '../schema/noteSchema.ts';
import { parseNote } from '../schema/parseNote.ts';
import type { Label } from '../store/Change.ts';
import { canonicalText } from '../store/canonicalText.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { readRows } from '../store/readRows.ts';
import { runBatch, type Write } from '../store/runBatch.ts';

/** What became of the notes that were to be changed together. */
export interface BulkResult {
  /** How many were changed. */
  changed: number;
  /** The batch to take back; null where nothing was written. */
  batch: string | null;
}

/** Notes that are read and written in one go: a panel that shows them has a turn between two. */
const CHUNK = 250;

/**
 * Changes many notes in one batch, which one undo takes back. Those that are not there any more, lie in the bin, cannot
 * be read, or would stay as they are, are passed over. Drafts stay.
 * @param change gives the fields to be set, from the note as it is
 * @throws {NotesError} `bad-note`, `cancelled`, or an error of storage; then nothing was changed
 */
export function changeNotes(
  db: NotesDatabase,
  ids: readonly string[],
  label: Label,
  change: (note: Note) => Partial<Note>,
  { signal, onProgress }: LongWork = {},
): Promise<BulkResult> {
  const now = new Date();
  // In the order of the store, where neighbours are read together.
  const named = [...new Set(ids)].sort();
  function changeRow(before: Row | undefined): Write[] {
    const parsed = before && parseNote(before);
    if (!parsed || !('note' in parsed) || parsed.note.deleted !== null) return [];
    const { note } = parsed;
    const fields = change(note);
    if (isSame(fields, note)) return [];
    const after = { ...migrateRow(before, 'note'), ...fields, updated: nextTime(note.updated, now) };
    checkNote(after);
    return [{ key: note.id, before, after }];
  }
  return runBatch(db, { label, kind: 'write', now, tables: ['notes'] }, async (batch) => {
    let changed = 0;
    for (let at = 0; at < named.length; at += CHUNK) {
      if (signal?.aborted) throw new NotesError('cancelled');
      const rows = await readRows(db, 'notes', named.slice(at, at + CHUNK));
      const writes = rows.flatMap(changeRow);
      if (writes.length > 0) await batch.write('notes', writes);
      changed += writes.length;
      onProgress?.({ done: Math.min(at + CHUNK, named.length), total: named.length });
    }
    return { changed, batch: changed > 0 ? batch.id : null };
  });
}

function isSame(fields: Partial<Note>, note: Note): boolean {
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, note[name as keyof Note]]));
  return canonicalText(fields) === canonicalText(before);
}
