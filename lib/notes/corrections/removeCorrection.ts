import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { runBatch } from '../store/runBatch.ts';

/**
 * Takes a correction back; one that is not there any more is no error. Undo brings it again.
 * @throws {NotesError} of storage
 */
export function removeCorrection(db: NotesDatabase, id: string, now = new Date()): Promise<void> {
  const options = { label: 'remove-correction', kind: 'write', now, tables: ['corrections'] } as const;
  return runBatch(db, options, async (batch) => {
    const before = await db.corrections.get(id);
    if (before) await batch.write('corrections', [{ key: id, before, after: null }]);
  });
}
