/**
 * The segment at a place of an index's text.
 *
 * `starts` are the segments' first offsets, ascending. Gives the last segment that starts at or before `offset`
 * (which may lie behind its end, in a gap), or -1 before the first.
 */
export function findSegment(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
