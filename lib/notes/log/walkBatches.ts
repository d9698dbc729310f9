import type { LogRow } from '../store/LogRow.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';

/**
 * Goes through the log's batches, the newest first, until `visit` gives true; shows one row of each.
 * Reads one row a batch, however large the batch. Takes part in the transaction under way.
 */
export async function walkBatches(db: NotesDatabase, visit: (row: LogRow) => boolean): Promise<void> {
  let row = await db.changes.orderBy('seq').last();
  while (row && !visit(row)) {
    // Rows of a batch stand together, because each batch is one transaction.
    const [first = 0] = await db.changes.where('batch').equals(row.batch).limit(1).primaryKeys();
    row = await db.changes.where('seq').below(first).last();
  }
}
