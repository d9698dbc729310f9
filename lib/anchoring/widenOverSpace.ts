import type { Span } from '../symbols/Span.ts';

const LEADING = /^\s*/;
const TRAILING = /\s*$/;
const WHITE = /\s/;

/** How many units of white space stand before an offset, at most `most`. */
function countBefore(text: string, offset: number, most: number): number {
  let count = 0;
  while (count < most && WHITE.test(text.charAt(offset - count - 1))) count++;
  return count;
}

/** How many units of white space stand after an offset, at most `most`. */
function countAfter(text: string, offset: number, most: number): number {
  let count = 0;
  while (count < most && WHITE.test(text.charAt(offset + count))) count++;
  return count;
}

/** Adds to a span of a text the white space at its borders with which the quote begins and ends. */
export function widenOverSpace(text: string, { start, end }: Span, exact: string): Span {
  if (exact === '') return { start, end };
  const leading = LEADING.exec(exact)?.[0].length ?? 0;
  // A passage of white space alone is found as the place before what follows it.
  if (leading === exact.length) return { start: start - countBefore(text, start, leading), end: start };
  const trailing = TRAILING.exec(exact)?.[0].length ?? 0;
  return { start: start - countBefore(text, start, leading), end: end + countAfter(text, end, trailing) };
}
