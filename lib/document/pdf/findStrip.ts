import type { Span } from '../../symbols/Span.ts';
import type { Measures } from './Measures.ts';
import type { Row } from './Row.ts';

/** Rows that stand beside the same white gutters. */
export interface Strip {
  rows: Row[];
  /** From left to right; here offsets are lengths on the page. */
  gutters: Span[];
  /** Index of the row behind the strip. */
  end: number;
}

/** A gutter is at least this wide, in heights of letters; rows of one strip lie at most this many lines apart. */
const NARROWEST = 0.9;
const FARTHEST = 2.6;
/** Rows that have words on one side only go on with a strip when they lie as close as its lines. */
const CLOSE = 1.7;

/** The strip of columns or table rows that begins at a row; null where the row has no gutter. */
export function findStrip(rows: readonly Row[], at: number, { pitch }: Measures): Strip | null {
  const first = rows[at];
  if (!first) return null;
  let gutters = firstGutters(rows, at, pitch);
  if (gutters.length === 0) return null;
  let end = at + 1;
  for (; end < rows.length; end++) {
    const [row, above] = [rows[end], rows[end - 1]];
    if (!row || !above) break;
    const isSingle = row.cells.length === 1;
    const line = Math.max(pitch, row.size * 1.2, above.size * 1.2);
    if (row.y - above.y > line * (isSingle ? CLOSE : FARTHEST)) break;
    const common = narrow(gutters, row);
    if (common.length === 0) break;
    // One more column at most may be lost by a row that joins cells.
    if (gutters.length > 1 && common.length < gutters.length - 1 && !isSingle) break;
    gutters = common;
  }
  return { rows: rows.slice(at, end), gutters, end };
}

/** The gutters of a row, or those of the row below where a single cell stands over its beginning. */
function firstGutters(rows: readonly Row[], at: number, pitch: number): Span[] {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row) return [];
  if (row.cells.length > 1) return guttersOf(row);
  if (!next || next.cells.length < 2 || next.y - row.y > pitch * CLOSE || !isBesideOnly(row, next)) return [];
  return narrow(guttersOf(next), row);
}

/** A single cell over a row of two belongs to it where it does not reach below the other cell's column. */
function isBesideOnly({ cells: [cell] }: Row, next: Row): boolean {
  return cell !== undefined && next.cells.some(({ x }) => Math.abs(x - cell.x) < 2);
}

/** The gaps between the cells of a row. */
function guttersOf({ cells, size }: Row): Span[] {
  const sorted = [...cells].sort((a, b) => a.x - b.x);
  return sorted
    .slice(1)
    .map(({ x }, index) => ({ start: sorted[index]?.right ?? 0, end: x }))
    .filter(({ start, end }) => end - start >= size * NARROWEST);
}

/** What is left of some gutters beside one more row: of one that a cell divides, the wider part. */
function narrow(gutters: readonly Span[], { cells, size }: Row): Span[] {
  return gutters.flatMap(({ start, end }) => {
    let [from, to] = [start, end];
    for (const { x, right } of cells) {
      if (right <= from || x >= to) continue;
      if (x - from > to - right) to = x;
      else from = right;
    }
    return to - from >= size * NARROWEST ? [{ start: from, end: to }] : [];
  });
}
