import search from 'approx-string-match';
import type { Span } from '../symbols/Span.ts';

/** Longer texts are looked for by their beginning and their end: the search takes time by the product of the lengths. */
const LONGEST = 256;

function findBest(region: string, pattern: string, share: number): Span | 'several' | null {
  const matches = search(region, pattern, Math.floor(pattern.length * share));
  const [first] = matches;
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return null;
  // Matches of one place overlap, and differ only in their borders.
  if (last.start >= first.end) return 'several';
  const excess = ({ start, end }: Span) => Math.abs(end - start - pattern.length);
  return matches.reduce((one, other) => (excess(other) < excess(one) ? other : one));
}

/**
 * The stretch of a region that is most like a text, with at most a `share` of its units wrong; null where there is none,
 * `several` where two places are equally like it.
 */
export function searchRegion(region: string, text: string, share: number): Span | 'several' | null {
  if (text.length <= LONGEST) return findBest(region, text, share);
  const head = findBest(region, text.slice(0, LONGEST), share);
  const tail = findBest(region, text.slice(-LONGEST), share);
  if (head === null || tail === null || head === 'several' || tail === 'several') {
    return head === 'several' || tail === 'several' ? 'several' : null;
  }
  return head.start < tail.end ? { start: head.start, end: tail.end } : null;
}
