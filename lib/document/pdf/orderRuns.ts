import type { Run } from './Run.ts';

/** The runs of a line in reading order; in a line from right to left, words and numbers from left to right stay so. */
export function orderRuns(runs: readonly Run[], isRtl: boolean): Run[] {
  const byPlace = [...runs].sort((a, b) => a.x - b.x);
  const runsOfOther: Run[][] = [];
  let direction: boolean | null = null;
  for (const run of byPlace) {
    const own: boolean = isNeutral(run) ? (direction ?? isRtl) : run.isRtl;
    if (own === direction) runsOfOther.at(-1)?.push(run);
    else runsOfOther.push([run]);
    direction = own;
  }
  const parts = runsOfOther.map((part) => (part.some((run) => run.isRtl) ? part.reverse() : part));
  return (isRtl ? parts.reverse() : parts).flat();
}

function isNeutral({ text }: Run): boolean {
  return !/[\p{L}\d]/u.test(text);
}
