import type { CleanText } from './CleanText.ts';

/** The original offset of the character at an offset of a clean text; for the end of a span, ask for its last character and add 1. */
export function toOriginal({ cuts }: CleanText, offset: number): number {
  let low = 0;
  let high = cuts.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cuts[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return offset - (cuts[low * 2] ?? 0) + (cuts[low * 2 + 1] ?? 0);
}
