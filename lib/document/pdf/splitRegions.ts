import type { Span } from '../../symbols/Span.ts';
import type { Cell } from './Cell.ts';
import { findBand } from './findBand.ts';
import { findColumnGutter } from './findColumnGutter.ts';
import { findMasthead } from './findMasthead.ts';
import { findStrip, type Strip } from './findStrip.ts';
import type { Measures } from './Measures.ts';
import type { PageRows } from './PageRows.ts';
import type { Region } from './Region.ts';
import { readTableRows } from './readTableRows.ts';

/** On the first page, columns above this share of its height are those of masthead and title. */
const TITLE_PAGE = 0.62;
/** A column of running text has this many lines, about half of them nearly full. */
const LEAST_LINES = 4;
const FULL = 0.72;
const MOSTLY = 0.45;
/** Letters of a line, on an average. */
const LETTERS = 22;

/** The parts of a page in reading order: full lines as they stand, columns one after the other, tables by rows. */
export function splitRegions(page: PageRows, measures: Measures): Region[] {
  const regions: Region[] = [];
  const gutter = findColumnGutter(page);
  const masthead = findMasthead(page);
  const above = { ...page, rows: page.rows.slice(0, masthead?.start) };
  let lines: Cell[] = [];
  const close = () => {
    if (lines.length > 0) regions.push({ kind: 'column', lines, isNext: false, isNarrow: false });
    lines = [];
  };
  for (let at = 0; at < page.rows.length; ) {
    if (masthead && at === masthead.start) {
      close();
      // Each of the particulars is a line of its own.
      for (const side of [masthead.name, ...masthead.particulars.map((line) => [line])])
        regions.push({ kind: 'column', lines: side, isNext: false, isNarrow: true });
      at = masthead.end;
      continue;
    }
    const strip = stripAt(masthead && at < masthead.start ? above : page, at, gutter, measures);
    if (strip === null) {
      lines.push(...(page.rows[at]?.cells ?? []));
      at++;
      continue;
    }
    // Rows above the strip that already were read as lines, but lie beside its first row, stay where they are.
    close();
    const columns = divide(strip);
    if (isColumns(page, strip, columns))
      regions.push(
        ...order(columns).map(
          (column, index): Region => ({
            kind: 'column',
            lines: column,
            isNext: index > 0 && !isTitlePage(page, strip, columns),
            isNarrow: false,
          }),
        ),
      );
    else regions.push({ kind: 'table', rows: readTableRows(strip, measures) });
    at = strip.end;
  }
  close();
  return regions;
}

/** Columns whose lines share no baselines are seen by the gutter of their page; all else row by row. */
function stripAt(page: PageRows, at: number, gutter: Span | null, measures: Measures): Strip | null {
  const strip = findStrip(page.rows, at, measures);
  const band = findBand(page.rows, at, gutter, measures);
  return band && band.end > (strip?.end ?? at) && isColumns(page, band, divide(band)) ? band : strip;
}

function divide({ rows, gutters }: Strip): Cell[][] {
  const columns: Cell[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const { cells } of rows)
    for (const cell of cells) columns[gutters.filter(({ end }) => cell.x >= end - 1).length]?.push(cell);
  return columns.filter((column) => column.length > 0);
}

function order(columns: Cell[][]): Cell[][] {
  const isRtl = columns.flat().filter((cell) => cell.isRtl).length * 2 > columns.flat().length;
  return isRtl ? columns.reverse() : columns;
}

function isTitlePage(page: PageRows, { rows }: Strip, columns: readonly Cell[][]): boolean {
  return page.page === 1 && columns.length === 2 && (rows.at(-1)?.y ?? 0) < page.height * TITLE_PAGE;
}

function isColumns(page: PageRows, strip: Strip, columns: readonly Cell[][]): boolean {
  if (isTitlePage(page, strip, columns)) return true;
  // The last column of a text can be short; the cells of a table are shorter still.
  return columns.length === 2 && columns.some(isRunningText) && columns.every(hasSentences);
}

function hasSentences(lines: readonly Cell[]): boolean {
  return lines.reduce((sum, { text }) => sum + text.length, 0) >= lines.length * LETTERS;
}

function isRunningText(lines: readonly Cell[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right - line.x > (right - left) * FULL).length;
  return lines.length >= LEAST_LINES && full >= lines.length * MOSTLY;
}
