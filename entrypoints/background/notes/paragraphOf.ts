import type { Span } from '../../../lib/symbols/Span.ts';
import type { NumberedPassage } from './NumberedPassage.ts';

/**
 * The number of the paragraph or sub-item that a passage lies in, "15" or "15 (b)", or of the paragraphs that it goes
 * through, "15–17"; null where any of it lies outside of them.
 */
export function paragraphOf(passages: readonly NumberedPassage[], span: Span | null): string | null {
  if (span === null) return null;
  const around = (offset: number) => passages.filter(({ start, end }) => start <= offset && offset <= end);
  const first = around(span.start);
  const last = around(span.end);
  // What both ends lie in, the innermost of it.
  const common = first.findLast((passage) => last.includes(passage));
  if (common !== undefined) return common.number;
  const [from] = first;
  const [to] = last;
  return from === undefined || to === undefined ? null : `${from.number}–${to.number}`;
}
