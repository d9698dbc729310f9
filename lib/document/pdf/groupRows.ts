import { makeCell } from './makeCell.ts';
import type { PdfPage } from './PdfPage.ts';
import type { Row } from './Row.ts';
import type { Run } from './Run.ts';
import { readRuns } from './readRuns.ts';
import { splitCells } from './splitCells.ts';

/** Runs of one baseline, while they are gathered. A layer above 0 is painted over another. */
interface Gathered {
  y: number;
  size: number;
  layer: number;
  runs: Run[];
}

/* Shares of the height of letters. */
const SAME_BASELINE = 0.3;
const SMALLER = 0.82;
const [LEAST_RISE, MOST_RISE] = [0.1, 0.75];
const LEAST_DROP = 0.05;
const OVERPRINTED = 0.5;
/* Marks and the ends of ordinals; words beside the tall name of an organ are not raised. */
const SHORT = /^(?:\S{1,6}|[\d,*\s]{1,12})$/;
const MARK = /^[\d*,a-z†‡]{1,8}$/;

/**
 * The rows of a page, from the top. Marks that stand high belong to the row that they are raised above. Where a masthead
 * is painted over another, the one that is seen (painted later) comes first, in rows of its own.
 */
export function groupRows(page: PdfPage): Row[] {
  const runs = readRuns(page.items).sort((a, b) => b.size - a.size || a.item - b.item);
  const gathered: Gathered[] = [];
  for (const run of runs) {
    // The words of another column can stand on the baseline of a mark.
    const place = MARK.test(run.text)
      ? (findRaisedFrom(gathered, run) ?? findBaseline(gathered, run))
      : (findBaseline(gathered, run) ?? findRaisedFrom(gathered, run));
    if (place) place.runs.push(run);
    else {
      const layer = gathered.filter((other) => isOnBaseline(other, run)).length;
      gathered.push({ y: run.y, size: run.size, layer, runs: [run] });
    }
  }
  return gathered
    .sort((a, b) => (Math.abs(a.y - b.y) < 1 ? b.layer - a.layer || a.y - b.y : a.y - b.y))
    .map(({ y, size, runs: own }) => {
      const cells = splitCells(own).map((part) => makeCell(page.number, part));
      return { y, size: mainSize(cells.map((cell) => cell.size)) ?? size, cells };
    });
}

function isOnBaseline(row: Gathered, run: Run): boolean {
  return Math.abs(row.y - run.y) <= SAME_BASELINE * run.size;
}

function findBaseline(rows: readonly Gathered[], run: Run): Gathered | undefined {
  return rows.find((row) => isOnBaseline(row, run) && !isOverprinted(row, run));
}

function isOverprinted(row: Gathered, run: Run): boolean {
  return row.runs.some(
    (other) => Math.min(other.right, run.right) - Math.max(other.x, run.x) > OVERPRINTED * run.size,
  );
}

/** The row whose line a small run is raised above (or lowered below), beside one of its words. */
function findRaisedFrom(rows: readonly Gathered[], run: Run): Gathered | undefined {
  return rows.find((row) => {
    if (run.size > row.size * SMALLER || !SHORT.test(run.text)) return false;
    const rise = row.y - run.y;
    const isRaised = rise >= LEAST_RISE * row.size && rise <= MOST_RISE * row.size;
    const isLowered = -rise >= LEAST_DROP * row.size && -rise <= SAME_BASELINE * row.size;
    const isBeside = row.runs.some(
      (other) =>
        Math.abs(run.x - other.right) < row.size * 0.6 ||
        (other.x - run.right > -row.size * 0.6 && other.x - run.right < row.size * 2),
    );
    if ((isRaised || isLowered) && isBeside && !isOverprinted(row, run)) {
      run.isRaised = isRaised;
      return true;
    }
    return false;
  });
}

function mainSize(sizes: readonly number[]): number | null {
  return sizes.length === 0 ? null : Math.max(...sizes);
}
