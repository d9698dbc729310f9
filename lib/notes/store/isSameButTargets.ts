import { canonicalText } from './canonicalText.ts';
import type { Row } from './Row.ts';
import { targetsOf } from './targetsOf.ts';

/**
 * Whether a record is another one that has gained targets at most: then nothing that a reader wrote differs.
 * Null is a record that is not there.
 */
export function isSameButTargets(row: Row | null, earlier: Row | null): boolean {
  const mine = new Set(targetsOf(row));
  return (
    withoutTargets(row) === withoutTargets(earlier) && targetsOf(earlier).every((target) => mine.has(target))
  );
}

function withoutTargets(row: Row | null): string {
  return canonicalText(row && Array.isArray(row.targets) ? { ...row, targets: [] } : row);
}
