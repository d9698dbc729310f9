import { isSameButTargets } from '../store/isSameButTargets.ts';
import type { Row } from '../store/Row.ts';
import type { NoteLineage } from './NoteLineage.ts';
import type { Verdict } from './VERDICTS.ts';

/**
 * How a record of the file stands to the one of the same key that is here. A clock alone proves nothing: what went
 * through the other's state came after it; where neither can be shown to have, they are in conflict.
 */
export function judgeRecord(here: Row | null, there: Row, lineage: NoteLineage): Verdict {
  if (!here) return 'new';
  if (isSameButTargets(here, there)) return 'same';
  if (isSameButTargets(there, here)) return 'newer there';
  if (isAmong(there, lineage.here)) return 'newer here';
  if (isAmong(here, lineage.there)) return 'newer there';
  return lineage.isUntouched && isLater(there, here) ? 'newer there' : 'conflicting';
}

function isAmong(row: Row, states: readonly Row[]): boolean {
  // A state may have gained its targets later, on either side.
  return states.some((state) => isSameButTargets({ ...row, targets: state.targets }, state));
}

function isLater(a: Row, b: Row): boolean {
  return typeof a.updated === 'string' && typeof b.updated === 'string' && a.updated > b.updated;
}
