import { undo } from '../log/undo.ts';
import { NotesError } from '../NotesError.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';

/**
 * Takes back a setting of "my status", and nothing else that may have been done.
 * @throws {NotesError} `nothing-to-undo` for a batch of another kind, `would-overwrite`, or an error of storage
 */
export async function undoStatus(db: NotesDatabase, batch: string): Promise<void> {
  const [first] = await useStorage(() => db.changes.where('batch').equals(batch).limit(1).toArray());
  if (first?.label !== 'set-status') throw new NotesError('nothing-to-undo');
  await undo(db, batch);
}
