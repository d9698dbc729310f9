import type { FrameCounts } from './addReport.ts';

/** The references of all frames of a tab; null where any of them is hidden, since then all are. */
export function sumCounts(counts: FrameCounts): number | null {
  let sum = 0;
  for (const { count } of Object.values(counts)) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
