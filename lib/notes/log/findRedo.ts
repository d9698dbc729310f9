import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { LoggedBatch } from './LoggedBatch.ts';
import { walkBatches } from './walkBatches.ts';

/**
 * The batch that was undone last and is not done again. Null where there is none, or where the reader wrote something
 * since. Takes part in the transaction under way.
 */
export async function findRedo(db: NotesDatabase): Promise<LoggedBatch | null> {
  const decided = new Set<string>();
  let found: LoggedBatch | null = null;
  await walkBatches(db, ({ batch, kind, of, label, at }) => {
    if (kind === 'auto' || kind === 'past') return false;
    if (kind === 'write' || of === null) return true;
    if (kind === 'undo' && !decided.has(of)) found = { batch: of, last: batch, label, at };
    decided.add(of);
    return found !== null;
  });
  return found;
}
