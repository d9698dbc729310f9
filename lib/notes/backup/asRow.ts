import type { Row } from '../store/Row.ts';
import { TABLES, type TableName } from '../store/TABLES.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * A record of a file as it can lie in a table, and its key. What has no key gets one made from its content, so that it
 * is kept, and comes in only once.
 */
export function asRow(table: TableName, record: unknown): { key: string; row: Row } {
  const field = TABLES[table];
  if (isRow(record)) {
    const key = record[field];
    if (typeof key === 'string' && key !== '') return { key, row: record };
  }
  const key = `unreadable~${fingerprint(record)}`;
  return { key, row: { [field]: key, unreadable: record } };
}

function isRow(record: unknown): record is Row {
  return typeof record === 'object' && record !== null && !Array.isArray(record);
}
