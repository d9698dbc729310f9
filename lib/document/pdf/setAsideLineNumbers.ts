import { makeCell } from './makeCell.ts';
import type { PageRows } from './PageRows.ts';
import type { SetAside } from './PdfText.ts';
import type { Row } from './Row.ts';
import type { Run } from './Run.ts';

/** A page whose lines are numbered has so many numbers; most of them count its lines. */
const FEWEST = 4;
const MOSTLY = 0.8;
/** Most lines of a running text are this wide, as a share of the page. */
const WIDE = 0.45;
/** The numbers end, or begin, at one border; in pixels. */
const SAME_BORDER = 2;

/** A number before the first words of a row. */
interface LineNumber {
  at: number;
  value: number;
  run: Run;
}

/**
 * Takes the numbers of lines, as drafts have them in their margin, out of the rows of each page: they stand before all
 * words of the page, and each counts the lines since the last one.
 */
export function setAsideLineNumbers(pages: readonly PageRows[]): SetAside[] {
  return pages.flatMap((page) => {
    const numbers = findLineNumbers(page);
    if (numbers.length === 0) return [];
    const runs = new Set(numbers.map(({ run }) => run));
    page.rows = page.rows
      .map((row) => withoutRuns(page.page, row, runs))
      .filter(({ cells }) => cells.length > 0);
    return [{ page: page.page, text: numbers.map(({ value }) => value).join(' ') }];
  });
}

function findLineNumbers({ rows, width }: PageRows): LineNumber[] {
  const numbers = rows.flatMap(({ cells }, at): LineNumber[] => {
    const [run, next] = cells.flatMap((cell) => cell.runs).sort((a, b) => a.x - b.x);
    return run && next && /^\d{1,4}$/.test(run.text) ? [{ at, value: Number(run.text), run }] : [];
  });
  const [first] = numbers;
  const last = numbers.at(-1);
  if (numbers.length < FEWEST || !first || !last) return [];
  const own = new Set(numbers.map(({ run }) => run));
  const words = rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs)).filter((run) => !own.has(run));
  const border = Math.min(...words.map(({ x }) => x));
  const isColumn = (place: (run: Run) => number) =>
    numbers.every(({ run }) => run.right < border && Math.abs(place(run) - place(first.run)) < SAME_BORDER);
  if (!isColumn(({ x }) => x) && !isColumn(({ right }) => right)) return [];
  const pairs = numbers.slice(1).map((number, index) => ({ number, before: numbers[index] ?? first }));
  const counting = pairs.filter(
    ({ number, before }) => number.value - before.value === number.at - before.at,
  );
  const isMost = counting.length >= pairs.length * MOSTLY && last.at - first.at >= rows.length * 0.5;
  return isMost && isRunningText(rows, width) ? numbers : [];
}

function isRunningText(rows: readonly Row[], width: number): boolean {
  const wide = rows.filter(({ cells }) => {
    const cell = cells.at(-1);
    return cell !== undefined && cell.right - cell.x > width * WIDE;
  });
  return wide.length * 2 > rows.length;
}

function withoutRuns(page: number, row: Row, taken: ReadonlySet<Run>): Row {
  if (!row.cells.some(({ runs }) => runs.some((run) => taken.has(run)))) return row;
  const cells = row.cells.flatMap(({ runs }) => {
    const rest = runs.filter((run) => !taken.has(run));
    return rest.length === 0 ? [] : [makeCell(page, rest)];
  });
  return { ...row, cells };
}
