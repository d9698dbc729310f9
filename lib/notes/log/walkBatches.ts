import type { Change } from '../store/Change.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';

/**
 * Goes through the log's batches, the newest first, until `visit` gives true; shows one change of each.
 * Reads one row a batch, however large the batch. Takes part in the transaction under way.
 */
export async function walkBatches(db: NotesDatabase, visit: (change: Change) => boolean): Promise<void> {
  let change = await db.changes.orderBy('seq').last();
  while (change && !visit(change)) {
    // Rows of a batch stand together, because each batch is one transaction.
    const [first = 0] = await db.changes.where('batch').equals(change.batch).limit(1).primaryKeys();
    change = await db.changes.where('seq').below(first).last();
  }
}
