import type { Dexie, Table } from 'dexie';
import type { LogRow } from './LogRow.ts';
import type { Row } from './Row.ts';
import type { TableName } from './TABLES.ts';

/** The extension's own database, open. Everything in it is unread: parse before use. */
export type NotesDatabase = Dexie &
  Record<TableName, Table<Row, string>> & { changes: Table<LogRow, number> };
