import { NotesError } from '../NotesError.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { runBatch } from '../store/runBatch.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';
import { useStorage } from '../store/useStorage.ts';
import { findRedo } from './findRedo.ts';
import type { LoggedBatch } from './LoggedBatch.ts';
import { turnRound } from './turnRound.ts';

/**
 * Does again what was undone last; gives what was done.
 * @throws {NotesError} `nothing-to-redo`, `would-overwrite`, `cancelled`, or an error of storage; then nothing was changed
 */
export function redo(db: NotesDatabase, long: LongWork = {}): Promise<LoggedBatch> {
  return useStorage(() =>
    db.transaction('rw', [...TABLE_NAMES, 'changes'], async () => {
      const found = await findRedo(db);
      if (!found) throw new NotesError('nothing-to-redo');
      const options = {
        label: found.label,
        kind: 'redo',
        of: found.batch,
        now: new Date(),
        tables: TABLE_NAMES,
      } as const;
      await runBatch(db, options, (batch) => turnRound(db, batch, found.last, long));
      return found;
    }),
  );
}
