import type { Cell } from './Cell.ts';
import type { Strip } from './findStrip.ts';
import type { Measures } from './Measures.ts';
import { makeCell } from './makeCell.ts';

/** Lines of one row of a table lie at most this much farther apart than those of a paragraph. */
const FARTHER = 1.25;

/** The rows of a table, each with its cells from left to right; the lines of a cell are one cell of runs in order. */
export function readTableRows({ rows, gutters }: Strip, { pitch }: Measures): Cell[][] {
  const columnOf = (cell: Cell) => gutters.filter(({ end }) => cell.x >= end - 1).length;
  const table: Cell[][][] = [];
  let y = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const isFar = row.y - y > pitch * FARTHER;
    const columns = row.cells.map(columnOf);
    const startsAnew = columns.includes(0) && columns.length > 1;
    if (table.length === 0 || isFar || startsAnew)
      table.push(gutters.concat({ start: 0, end: 0 }).map(() => []));
    for (const cell of row.cells) table.at(-1)?.[columnOf(cell)]?.push(cell);
    y = row.y;
  }
  return table.map((cells) => cells.flatMap((lines) => (lines.length > 0 ? [joinLines(lines)] : [])));
}

function joinLines(lines: Cell[]): Cell {
  const [first] = lines;
  if (first && lines.length === 1) return first;
  const cell = makeCell(
    first?.page ?? 1,
    lines.flatMap(({ runs }) => runs),
  );
  return { ...cell, runs: lines.flatMap(({ runs }) => runs), text: lines.map(({ text }) => text).join(' ') };
}
