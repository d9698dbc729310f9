import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { TableName } from '../store/TABLES.ts';

/**
 * The rows of a table that can still be read, in the order of their keys; what cannot is told by its key, or by null
 * where not even the keys can be read. Never throws: for a store that is damaged.
 */
export async function* salvageRows(
  db: NotesDatabase,
  name: TableName | 'changes',
  size: number,
  onLost: (key: unknown) => void,
): AsyncGenerator<object[]> {
  const table = db.table<object, string | number>(name);
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch(() => null);
  if (keys === null) onLost(null);
  for (let at = 0; at < (keys?.length ?? 0); at += size) {
    const wanted = (keys ?? []).slice(at, at + size);
    const rows = await table.bulkGet(wanted).catch(() => readSingly(wanted));
    yield rows.filter((row) => row !== undefined);
  }

  async function readSingly(wanted: readonly (string | number)[]): Promise<(object | undefined)[]> {
    const rows: (object | undefined)[] = [];
    for (const key of wanted) {
      rows.push(
        await table.get(key).catch(() => {
          onLost(key);
          return undefined;
        }),
      );
    }
    return rows;
  }
}
