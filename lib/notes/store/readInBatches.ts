import { NotesError } from '../NotesError.ts';
import type { NotesDatabase } from './NotesDatabase.ts';
import type { TableName } from './TABLES.ts';
import { useStorage } from './useStorage.ts';

/**
 * All rows of a table in the order of their keys, a batch in memory at a time. Each batch is a transaction of its own:
 * what is written meanwhile may be in it or not, but no row comes twice.
 * @throws {NotesError} `cancelled`, or an error of storage
 */
export async function* readInBatches(
  db: NotesDatabase,
  name: TableName | 'changes',
  size: number,
  signal?: AbortSignal,
): AsyncGenerator<object[]> {
  const table = db.table<object, string | number>(name);
  let last: string | number | undefined;
  for (;;) {
    if (signal?.aborted) throw new NotesError('cancelled');
    const after = last;
    const batch = await useStorage(() =>
      db.transaction('r', table, async () => {
        const rest = () =>
          (after === undefined ? table.toCollection() : table.where(':id').above(after)).limit(size);
        return { rows: await rest().toArray(), keys: await rest().primaryKeys() };
      }),
    );
    if (batch.rows.length > 0) yield batch.rows;
    last = batch.keys.at(-1);
    if (batch.rows.length < size || last === undefined) return;
  }
}
