import type { Coverage } from '../../../lib/knowledge/followUp/FollowUp.ts';
import type { FollowRow } from './FollowRow.ts';

/** What was searched, where that is the same for every row; null where it differs, or nothing was. */
export function sharedCoverage(rows: readonly FollowRow[]): Coverage | null {
  const coverages = rows.map(({ card }) => card.followUp?.coverage ?? null);
  const [first = null] = coverages;
  const asWords = JSON.stringify(first);
  return coverages.every((each) => JSON.stringify(each) === asWords) ? first : null;
}
