import type { Span } from '../../symbols/Span.ts';

/** Whether a span lies in another. */
export function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}
