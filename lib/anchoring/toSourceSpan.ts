import type { Span } from '../symbols/Span.ts';

/** The span in the original, of `length` units, of a folded span; an empty one is empty before the text that follows. */
export function toSourceSpan(origins: Uint32Array, length: number, { start, end }: Span): Span {
  const from = origins[start] ?? length;
  return { start: from, end: end > start ? (origins[end - 1] ?? 0) + 1 : from };
}
