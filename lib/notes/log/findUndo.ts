import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { LoggedBatch } from './LoggedBatch.ts';
import { walkBatches } from './walkBatches.ts';

/**
 * The newest of the reader's batches that stands (done, or done again after an undo); or the one wanted, if it stands.
 * Null where there is none. Takes part in the transaction under way.
 */
export async function findUndo(db: NotesDatabase, wanted?: string): Promise<LoggedBatch | null> {
  const decided = new Set<string>();
  let found: LoggedBatch | null = null;
  await walkBatches(db, ({ batch, kind, of, label, at }) => {
    const subject = of ?? batch;
    if (kind === 'auto' || kind === 'past' || decided.has(subject)) return false;
    // The newest entry about a batch tells whether it stands.
    decided.add(subject);
    if (kind !== 'undo' && (wanted === undefined || wanted === subject)) {
      found = { batch: subject, last: batch, label, at };
    }
    return found !== null || subject === wanted;
  });
  return found;
}
