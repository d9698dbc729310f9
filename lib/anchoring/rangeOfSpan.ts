import type { Span } from '../symbols/Span.ts';
import { findSegment } from './findSegment.ts';
import { isInOrder } from './isInOrder.ts';
import type { TextIndex } from './TextIndex.ts';

/**
 * The DOM range of a span of an index's text; null for a span without any text of the page (only block borders), and
 * for one that runs from one tree into another, or over slots in another order than that of what they show.
 *
 * Borders of the range are in text nodes, as near to the text as can be: a span that begins or ends at a "\n" begins
 * with the next text and ends with the last. The index must be of the page as it is now.
 */
export function rangeOfSpan(index: TextIndex, span: Span): Range | null {
  const { starts, lengths, offsets, nodes } = index;
  let first = findSegment(starts, span.start);
  if (first < 0 || span.start >= (starts[first] ?? 0) + (lengths[first] ?? 0)) first++;
  const last = findSegment(starts, span.end - 1);
  const startNode = nodes[first];
  const endNode = nodes[last];
  if (startNode === undefined || endNode === undefined || first > last) return null;
  if (!isInOrder(startNode, endNode)) return null;
  const within = (segment: number, offset: number) => {
    const start = starts[segment] ?? 0;
    const place = Math.min(Math.max(offset - start, 0), lengths[segment] ?? 0);
    return (offsets[segment] ?? 0) + place;
  };
  const range = new Range();
  range.setStart(startNode, within(first, span.start));
  range.setEnd(endNode, within(last, span.end));
  return range;
}
