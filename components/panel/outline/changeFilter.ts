import type { OUTLINE_KINDS } from './OUTLINE_KINDS.ts';
import type { OutlineFilter } from './OutlineFilter.ts';

type Kinds = ReadonlySet<(typeof OUTLINE_KINDS)[number]>;

/** Which kinds have an addressee, and in which a delegation is named. */
const ASKING: Kinds = new Set(['recommendations', 'proposals']);
const NAMING: Kinds = new Set(['statements', 'attendance']);

/** A filter after a choice. A choice that leaves nothing of an earlier one takes that back: the list is not to be empty. */
export function changeFilter(filter: OutlineFilter, change: Partial<OutlineFilter>): OutlineFilter {
  const next = { ...filter, ...change };
  const asks = (change.addressee ?? change.wording ?? null) !== null;
  if (asks) {
    next.mine = false;
    if (next.kind !== null && !ASKING.has(next.kind)) next.kind = null;
  }
  if (change.mine) {
    next.addressee = null;
    next.wording = null;
    if (next.kind !== null && !NAMING.has(next.kind)) next.kind = null;
  }
  if (change.kind) {
    if (!ASKING.has(change.kind)) next.addressee = next.wording = null;
    if (!NAMING.has(change.kind)) next.mine = false;
  }
  return next;
}
