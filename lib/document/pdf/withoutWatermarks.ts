import type { Run } from './Run.ts';

/** Letters this much taller than most of the page that lie over or under other words are a watermark. */
const TALLER = 2.5;
/** How far letters reach above their baseline, as a share of their height. */
const ASCENT = 0.7;

/** Runs without those that are painted large behind the text: "DRAFT". */
export function withoutWatermarks(runs: readonly Run[]): Run[] {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return runs.filter((run) => run.size < usual * TALLER || !runs.some((other) => isOver(run, other)));
}

function isOver(large: Run, other: Run): boolean {
  const isBeside = other.right <= large.x || other.x >= large.right;
  return (
    other.size * 2 < large.size && !isBeside && other.y < large.y && other.y > large.y - large.size * ASCENT
  );
}
