import type { Span } from '../../symbols/Span.ts';
import type { Strip } from './findStrip.ts';
import type { Measures } from './Measures.ts';
import type { Row } from './Row.ts';

/** Rows of one band lie at most this many lines apart; each of its columns has so many lines. */
const FARTHEST = 2.6;
const LEAST_LINES = 3;
/** Tall letters are those of a masthead. */
const TALLER = 1.2;

/** The band of rows, from one on, of which no cell crosses a gutter; null where one side of it has hardly any. */
export function findBand(
  rows: readonly Row[],
  at: number,
  gutter: Span | null,
  { pitch, size }: Measures,
): Strip | null {
  if (gutter === null) return null;
  const middle = (gutter.start + gutter.end) / 2;
  let end = at;
  for (; end < rows.length; end++) {
    const [row, above] = [rows[end], rows[end - 1]];
    if (!row || row.size > size * TALLER || row.cells.some((cell) => cell.x < middle && cell.right > middle))
      break;
    if (end > at && above && row.y - above.y > Math.max(pitch, row.size * 1.2) * FARTHEST) break;
  }
  const band = rows.slice(at, end);
  const right = band.flatMap(({ cells }) => cells).filter((cell) => cell.x >= middle).length;
  const all = band.reduce((sum, { cells }) => sum + cells.length, 0);
  if (right < LEAST_LINES || all - right < LEAST_LINES) return null;
  return { rows: band, gutters: [gutter], end };
}
