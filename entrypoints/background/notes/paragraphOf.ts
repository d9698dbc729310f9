import type { Span } from '../../../lib/symbols/Span.ts';
import type { NumberedPassage } from './NumberedPassage.ts';

/** The number of the paragraphs that a passage lies in, "15" or "15–17"; null where any of it lies outside of them. */
export function paragraphOf(paragraphs: readonly NumberedPassage[], span: Span | null): string | null {
  if (span === null) return null;
  const at = (offset: number) => paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  const first = at(span.start);
  const last = at(span.end);
  if (first === undefined || last === undefined) return null;
  return first === last ? first.number : `${first.number}–${last.number}`;
}
