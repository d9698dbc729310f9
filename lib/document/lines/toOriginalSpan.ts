import type { Span } from '../../symbols/Span.ts';
import type { CleanText } from './CleanText.ts';
import { toOriginal } from './toOriginal.ts';

/** The original span of a span of a clean text, from its first to its last character. */
export function toOriginalSpan(clean: CleanText, start: number, end: number): Span {
  const first = toOriginal(clean, start);
  return { start: first, end: end > start ? toOriginal(clean, end - 1) + 1 : first };
}
