import type { Span } from '../symbols/Span.ts';
import { findSegment } from './findSegment.ts';
import { isInOrder } from './isInOrder.ts';
import type { RootContent } from './RootContent.ts';

/**
 * The DOM range of a span of a root's `textContent`; null where the root has no text at all, and for
 * one that is partly in another tree.
 *
 * The range begins in the node of its first character and ends in that of its last.
 */
export function rangeOfContent({ nodes, starts }: RootContent, { start, end }: Span): Range | null {
  const first = Math.max(0, findSegment(starts, start));
  const last = end > start ? findSegment(starts, end - 1) : first;
  const [startNode, endNode] = [nodes[first], nodes[last]];
  if (startNode === undefined || endNode === undefined) return null;
  if (!isInOrder(startNode, endNode)) return null;
  const range = new Range();
  range.setStart(startNode, Math.min(start - (starts[first] ?? 0), startNode.length));
  range.setEnd(endNode, Math.min(end - (starts[last] ?? 0), endNode.length));
  return range;
}
