import { TABLE_NAMES, type TableName } from '../store/TABLES.ts';
import type { ImportEntry } from './ImportPlan.ts';
import { VERDICTS, type Verdict } from './VERDICTS.ts';

/** How often each verdict fell, by table. */
export function countVerdicts(entries: readonly ImportEntry[]): Record<TableName, Record<Verdict, number>> {
  const none = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const counts = Object.fromEntries(TABLE_NAMES.map((table) => [table, { ...none }])) as Record<
    TableName,
    Record<Verdict, number>
  >;
  for (const { table, verdict } of entries) counts[table][verdict] += 1;
  return counts;
}
