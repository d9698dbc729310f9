import type { OutlineRow } from './OutlineRow.ts';

/** The States and organizations that a row names as speaking or represented. */
export function namesOf(row: OutlineRow): readonly string[] {
  if (row.kind === 'statements') return row.statement.names;
  return row.kind === 'attendance' ? row.list.names : [];
}
