import type { ImportPlan } from '../../lib/notes/backup/ImportPlan.ts';

/** How many records an import brought in, of all tables. */
export function countWrites(counts: ImportPlan['counts']): number {
  return Object.values(counts).reduce(
    (sum, table) => sum + table.new + table['newer there'] + table.conflicting,
    0,
  );
}
