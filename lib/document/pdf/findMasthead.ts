import { isDateLine } from '../parts/isDateLine.ts';
import { tellsMasthead } from '../tellsMasthead.ts';
import type { Cell } from './Cell.ts';
import type { PageRows } from './PageRows.ts';
import type { Row } from './Row.ts';

/** The box of a masthead: the name of an organ on one side, distribution, day and languages on the other. */
export interface Masthead {
  /** Index of its first row, and of the row behind it. */
  start: number;
  end: number;
  name: Cell[];
  particulars: Cell[];
}

/** A masthead stands above this share of the first page; its particulars lie at most this many heights of letters apart. */
const [LOWEST, FARTHEST] = [0.5, 5.5];
/** What begins (or, from right to left, ends) at one border; the least room between the two sides, in pixels. */
const [SAME_BORDER, LEAST_GUTTER] = [4, 4];
/** The name of an organ is this much taller than what stands beside it. */
const TALLER = 1.2;
/** The lines of one name lie at most this many heights of letters apart. */
const CLOSE = 1.45;

/**
 * The box of the masthead on a first page, whose two sides are set in letters of different heights, so that their lines
 * share no baselines: a long name of an organ would stand between "Distr.: General" and the day. Null where there is none.
 */
export function findMasthead({ page, rows, height }: PageRows): Masthead | null {
  if (page !== 1) return null;
  const at = rows.findIndex((row) => row.y < height * LOWEST && row.cells.some(isParticular));
  const first = rows[at]?.cells.find(isParticular);
  if (!first) return null;
  const isOwn = (cell: Cell) => Math.abs(cell.x - first.x) < SAME_BORDER;
  let last = at;
  for (let index = at + 1; index < rows.length; index++) {
    const row = rows[index];
    const above = rows[last];
    if (!row || !above || row.y > height * LOWEST || row.y - above.y > first.size * FARTHEST) break;
    if (row.cells.some(isOwn)) last = index;
  }
  const box = rows.slice(at, last + 1).flatMap(({ cells }) => cells);
  const others = box.filter((cell) => !isOwn(cell));
  const particulars = box.filter(isOwn);
  const isBeside = (cell: Cell) => isBesideOf(cell, particulars);
  const [head] = others;
  // A day, or the masthead of a text in two columns, can stand beside anything else.
  if (!head || head.size < first.size * TALLER || !others.every(isBeside)) return null;
  const start = extend(rows, at, -1, isBeside);
  const end = extend(rows, last, 1, isBeside) + 1;
  const name = rows.slice(start, end).flatMap(({ cells }) => cells.filter((cell) => !isOwn(cell)));
  return { start, end, name, particulars };
}

/** "Distr.: General", a day, "Original: English", as they stand in a box. */
function isParticular({ text }: Cell): boolean {
  return isDateLine(text) || tellsMasthead(text);
}

function isBesideOf(cell: Cell, particulars: readonly Cell[]): boolean {
  const left = Math.min(...particulars.map(({ x }) => x));
  const right = Math.max(...particulars.map((each) => each.right));
  return cell.right < left - LEAST_GUTTER || cell.x > right + LEAST_GUTTER;
}

/** The farthest row from one on, upwards or downwards, whose only words go on with the lines of a name. */
function extend(rows: readonly Row[], from: number, step: 1 | -1, isBeside: (cell: Cell) => boolean): number {
  let at = from;
  const [edge] = rows[from]?.cells.filter(isBeside) ?? [];
  let near = edge ?? nearest(rows, from, -step, isBeside);
  for (;;) {
    const row = rows[at + step];
    const [cell] = row?.cells ?? [];
    if (!row || !cell || row.cells.length > 1 || !isBeside(cell) || !near) return at;
    const isSame = Math.abs(cell.size - near.size) < 0.5 && cell.isBold === near.isBold;
    if (!isSame || Math.abs(cell.y - near.y) > cell.size * CLOSE) return at;
    near = cell;
    at += step;
  }
}

/** The next line of a name inside a box, seen from its border. */
function nearest(
  rows: readonly Row[],
  from: number,
  step: number,
  isBeside: (cell: Cell) => boolean,
): Cell | undefined {
  for (let at = from; at >= 0 && at < rows.length && Math.abs(at - from) < 4; at += step) {
    const cell = rows[at]?.cells.find(isBeside);
    if (cell) return cell;
  }
  return undefined;
}
