import type { Span } from '../../symbols/Span.ts';
import type { PageRows } from './PageRows.ts';

/** Columns of running text meet near the middle of a page; shares of its width. */
const [FROM, TO] = [0.38, 0.62];
const STEP = 3;
/** Each column has this many lines, and few lines of the page cross the gutter between them. */
const LEAST_LINES = 8;
const CROSSING = 0.25;

/**
 * The white gutter between two columns of a page, whose lines need not share baselines (records of meetings); here offsets
 * are lengths on the page. Null where few lines stand on either side.
 */
export function findColumnGutter({ rows, width }: PageRows): Span | null {
  const cells = rows.flatMap((row) => row.cells);
  let best: { x: number; crossing: number } | null = null;
  for (let x = width * FROM; x <= width * TO; x += STEP) {
    const crossing = cells.filter((cell) => cell.x < x && cell.right > x).length;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  if (best === null) return null;
  const { x, crossing } = best;
  const left = cells.filter(({ right }) => right <= x);
  const right = cells.filter((cell) => cell.x >= x);
  if (left.length < LEAST_LINES || right.length < LEAST_LINES || crossing > cells.length * CROSSING)
    return null;
  return {
    start: Math.max(...left.map((cell) => cell.right)),
    end: Math.min(...right.map((cell) => cell.x)),
  };
}
