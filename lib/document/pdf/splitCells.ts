import { readMarker } from '../structure/readMarker.ts';
import { isJustified } from './isJustified.ts';
import { isRtlText } from './isRtlText.ts';
import type { Run } from './Run.ts';

/** Of the height of letters; the spaces of a justified line stay below it. */
const WIDE = 1.5;
/** Words so much taller than others, and so far from them in the smaller letters' heights, are no part of their line. */
const [TALLER, APART] = [1.3, 0.7];
/** A label stands at most this far before its words. */
const WIDEST_BEHIND_LABEL = 5;

/**
 * The runs of a row, from left to right, cut where a gap is too wide for a space; a label stays with its words. A row from
 * right to left is cut from its beginning, and so from the right.
 */
export function splitCells(runs: readonly Run[]): Run[][] {
  if (!isRtlText(runs)) return cut([...runs].sort((a, b) => a.x - b.x));
  const mirrored = runs.map((run) => ({ ...run, x: -run.right, right: -run.x, own: run }));
  return cut(mirrored.sort((a, b) => a.x - b.x))
    .map((places) => places.map(({ own }) => own))
    .reverse();
}

function cut<Place extends Run>(sorted: readonly Place[]): Place[][] {
  const label = sorted.slice(0, 1);
  if (isJustified(sorted, isLabel(label))) return [[...sorted]];
  const cells: Place[][] = [];
  let open: Place[] = [];
  let right = 0;
  for (const [index, run] of sorted.entries()) {
    const before = sorted[index - 1];
    const size = Math.max(run.size, before?.size ?? 0);
    const gap = run.x - right;
    const limit = isLabel(open) || (open.length === 1 && open[0]?.isRaised) ? WIDEST_BEHIND_LABEL : WIDE;
    if (before && (gap > limit * size || isOtherHeight(open, run, gap))) {
      cells.push(open);
      open = [];
    }
    open.push(run);
    right = open.length === 1 ? run.right : Math.max(right, run.right);
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
  return (
    /^(?:\d{1,3}|[\u0660-\u0669]{1,3}|[IVXL]{1,5})[-–\u0640]?$/.test(text) ||
    (readMarker(`${text} x`)?.length ?? 0) > text.length
  );
}
