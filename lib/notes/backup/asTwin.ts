import type { Row } from '../store/Row.ts';
import { TABLES, type TableName } from '../store/TABLES.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * A record that comes in beside the one that has its key. Its own key is made from its content: when the same file is
 * imported again, it is there already.
 */
export function asTwin(table: TableName, key: string, row: Row): { key: string; row: Row } {
  const twin = `${key}~${fingerprint(row)}`;
  return { key: twin, row: { ...row, [TABLES[table]]: twin } };
}
