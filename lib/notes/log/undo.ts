import { NotesError } from '../NotesError.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { runBatch } from '../store/runBatch.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';
import { useStorage } from '../store/useStorage.ts';
import { findUndo } from './findUndo.ts';
import type { LoggedBatch } from './LoggedBatch.ts';
import { turnRound } from './turnRound.ts';

/**
 * Takes back the reader's last batch, or the one given; gives what was taken back.
 * @throws {NotesError} `nothing-to-undo`, `would-overwrite`, `cancelled`, or an error of storage; then nothing was changed
 */
export function undo(db: NotesDatabase, wanted?: string, long: LongWork = {}): Promise<LoggedBatch> {
  return useStorage(() =>
    db.transaction('rw', [...TABLE_NAMES, 'changes'], async () => {
      const found = await findUndo(db, wanted);
      if (!found) throw new NotesError('nothing-to-undo');
      const options = {
        label: found.label,
        kind: 'undo',
        of: found.batch,
        now: new Date(),
        tables: TABLE_NAMES,
      } as const;
      await runBatch(db, options, (batch) => turnRound(db, batch, found.last, long));
      return found;
    }),
  );
}
