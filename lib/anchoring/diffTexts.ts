import type { Span } from '../symbols/Span.ts';

/** A stretch of one text and what stands for it in another; one of the two may be empty. */
export interface Difference {
  before: Span;
  after: Span;
}

/** How far along the diagonals each number of edits gets, by E. W. Myers, "An O(ND) Difference Algorithm" (1986). */
function findTrace(before: string, after: string, most: number): Int32Array[] | null {
  const [n, m] = [before.length, after.length];
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [down, right] = [reach[middle + diagonal + 1] ?? 0, reach[middle + diagonal - 1] ?? 0];
      const isDown = diagonal === -edits || (diagonal !== edits && right < down);
      let x = isDown ? down : right + 1;
      while (x < n && x - diagonal < m && before.charCodeAt(x) === after.charCodeAt(x - diagonal)) x++;
      reach[middle + diagonal] = x;
      if (x >= n && x - diagonal >= m) return trace;
    }
  }
  return null;
}

/** Adds one edit in front of the differences found so far, as a part of the first where they touch. */
function addEdit(differences: Difference[], before: Span, after: Span): void {
  const next = differences[0];
  if (next !== undefined && next.before.start === before.end && next.after.start === after.end) {
    next.before.start = before.start;
    next.after.start = after.start;
  } else differences.unshift({ before: { ...before }, after: { ...after } });
}

/**
 * The differences between two texts, in order, in offsets of each; null where more than `most` units would have to be
 * taken out or put in.
 */
export function diffTexts(before: string, after: string, most: number): Difference[] | null {
  const trace = findTrace(before, after, Math.min(most, before.length + after.length));
  if (trace === null) return null;
  const differences: Difference[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits] ?? new Int32Array();
    const diagonal = x - y;
    const at = (wanted: number) => reach[wanted + edits + 1] ?? 0;
    const isDown = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const fromX = at(isDown ? diagonal + 1 : diagonal - 1);
    const fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
    const [toX, toY] = isDown ? [fromX, fromY + 1] : [fromX + 1, fromY];
    addEdit(differences, { start: fromX, end: toX }, { start: fromY, end: toY });
    [x, y] = [fromX, fromY];
  }
  return differences;
}
