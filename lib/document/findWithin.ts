import type { Span } from '../symbols/Span.ts';

/** The entries of a list, ascending by start, that begin inside a span. Takes the time of a search, not of a walk. */
export function findWithin<T extends { start: number }>(list: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let entry = list[low]; entry !== undefined && entry.start < end; entry = list[++low])
    found.push(entry);
  return found;
}
