import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import type { Row } from '../../../lib/notes/store/Row.ts';
import { TABLE_NAMES, type TableName } from '../../../lib/notes/store/TABLES.ts';

/** Everything in the tables that a backup holds, in the order of the keys. */
export async function readAll(db: NotesDatabase): Promise<Record<TableName, Row[]>> {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (table) => [table, await db[table].toArray()] as const),
  );
  return Object.fromEntries(tables) as Record<TableName, Row[]>;
}
