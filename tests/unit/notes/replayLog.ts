import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import type { Row } from '../../../lib/notes/store/Row.ts';
import { unpackChanges } from '../../../lib/notes/store/unpackChanges.ts';

/** The notes as the log tells them, by id; throws where an entry does not start from where the one before it ended. */
export async function replayLog(db: NotesDatabase): Promise<Map<string, Row>> {
  const notes = new Map<string, Row>();
  const log = await db.changes.orderBy('seq').toArray();
  for (const { table, key, kind, before, after, seq } of unpackChanges(log)) {
    if (table !== 'notes' || kind === 'past') continue;
    const from = JSON.stringify(notes.get(key) ?? null);
    if (from !== JSON.stringify(before)) throw new Error(`change ${seq} does not follow on: ${from}`);
    if (after) notes.set(key, after);
    else notes.delete(key);
  }
  return notes;
}
