import { uniteTargets } from '../targets/uniteTargets.ts';
import type { Row } from './Row.ts';
import { targetsOf } from './targetsOf.ts';

/** A record with the targets that another state of it has gained: a note loses none. */
export function keepTargets(row: Row, other: Row | null): Row {
  const targets = uniteTargets(targetsOf(row), targetsOf(other));
  return Array.isArray(row.targets) && targets.length > row.targets.length ? { ...row, targets } : row;
}
