import { readMarker } from '../structure/readMarker.ts';
import type { Run } from './Run.ts';

/** Of the height of letters; the spaces of a justified line stay below it. */
const WIDE = 1.5;
/** Words so much taller than others, and so far from them in the smaller letters' heights, are no part of their line. */
const [TALLER, APART] = [1.3, 0.7];
/** A label stands at most this far before its words. */
const WIDEST_BEHIND_LABEL = 5;

/** The runs of a row, from left to right, cut where a gap is too wide for a space; a label stays with its words. */
export function splitCells(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const cells: Run[][] = [];
  let open: Run[] = [];
  let right = 0;
  for (const [index, run] of sorted.entries()) {
    const before = sorted[index - 1];
    const size = Math.max(run.size, before?.size ?? 0);
    const gap = run.x - right;
    const limit = isLabel(open) || (open.length === 1 && open[0]?.isRaised) ? WIDEST_BEHIND_LABEL : WIDE;
    const isWide = gap > limit * size || isOtherHeight(open, run, gap);
    if (before && isWide && !isLabelOfRtl(run, sorted, index, gap)) {
      cells.push(open);
      open = [];
    }
    open.push(run);
    right = Math.max(open.length === 1 ? 0 : right, run.right);
  }
  if (open.length > 0) cells.push(open);
  return cells;
}

/** The name of an organ in tall letters, and close beside it what the masthead says in small ones. */
function isOtherHeight(open: readonly Run[], run: Run, gap: number): boolean {
  const last = open.at(-1);
  if (last === undefined || run.isRaised || last.isRaised || isLabel(open)) return false;
  const [small, large] = [Math.min(last.size, run.size), Math.max(last.size, run.size)];
  return large > small * TALLER && gap > small * APART;
}

function isLabel(runs: readonly Run[]): boolean {
  const text = runs.map((run) => run.text).join('');
  if (text.length === 0 || text.length > 8) return false;
  return /^(?:\d{1,3}|[IVXL]{1,5})$/.test(text) || (readMarker(`${text} x`)?.length ?? 0) > text.length;
}

/** The last run from the left is the label of a line that runs from right to left. */
function isLabelOfRtl(run: Run, sorted: readonly Run[], index: number, gap: number): boolean {
  const isLast = index === sorted.length - 1;
  return isLast && sorted[0]?.isRtl === true && gap < WIDEST_BEHIND_LABEL * run.size && isLabel([run]);
}
