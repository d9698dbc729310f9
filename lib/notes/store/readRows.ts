import type { NotesDatabase } from './NotesDatabase.ts';
import type { Row } from './Row.ts';
import type { TableName } from './TABLES.ts';

/** Keys from which on one request for a stretch of the table is quicker than one for each. */
const MANY = 20;
/** How many times as many rows a stretch may have as are wanted. */
const SLACK = 2;

/**
 * The rows of these keys, in their order; undefined for one that is not there. Many keys are read as the stretch of the
 * table from the first to the last where hardly anything else lies there: give keys that are neighbours. Takes part in
 * the transaction under way.
 */
export async function readRows(
  db: NotesDatabase,
  table: TableName,
  keys: readonly string[],
): Promise<(Row | undefined)[]> {
  const sorted = [...keys].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (keys.length < MANY || first === undefined || last === undefined) return db[table].bulkGet([...keys]);
  const most = keys.length * SLACK;
  const stretch = db[table].where(':id').between(first, last, true, true).limit(most);
  const [rows, found] = await Promise.all([stretch.toArray(), stretch.primaryKeys()]);
  if (rows.length === most && found.at(-1) !== last) return db[table].bulkGet([...keys]);
  const byKey = new Map(found.map((key, at) => [key, rows[at]]));
  return keys.map((key) => byKey.get(key));
}
