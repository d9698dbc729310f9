import type { Cell } from './Cell.ts';
import { isRtlText } from './isRtlText.ts';
import { isSpaceBetween } from './isSpaceBetween.ts';
import { orderRuns } from './orderRuns.ts';
import type { Run } from './Run.ts';

/** A cell of some runs of one line. */
export function makeCell(page: number, runs: readonly Run[]): Cell {
  const isRtl = isRtlText(runs);
  const ordered = orderRuns(runs, isRtl);
  const plain = ordered.filter((run) => !run.isRaised);
  const main = plain.length > 0 ? plain : ordered;
  const sizes = new Map<number, number>();
  for (const { size, text } of main) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const [commonest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return {
    page,
    runs: ordered,
    text: ordered
      .map((run, index) => `${isSpaceBetween(ordered[index - 1], run) ? ' ' : ''}${run.text}`)
      .join(''),
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    y: main[0]?.y ?? 0,
    size: commonest?.[0] ?? 0,
    isBold: main.every((run) => run.isBold || !/[\p{L}\d]/u.test(run.text)) && main.some((run) => run.isBold),
    isRtl,
  };
}
