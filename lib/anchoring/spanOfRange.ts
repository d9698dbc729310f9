import type { Span } from '../symbols/Span.ts';
import { firstPast } from './firstPast.ts';
import type { TextIndex } from './TextIndex.ts';

/**
 * The span of a DOM range in an index's text.
 *
 * A border of the range that is not in the text (between elements, in a script, outside the root) falls on the nearest
 * text inside the range; a range without any text gives an empty span where that text would be.
 */
export function spanOfRange(index: TextIndex, range: Range): Span {
  const { starts, lengths, offsets, nodes, text } = index;
  const border = range.cloneRange();
  const compare = (segment: number, place: number) =>
    border.comparePoint(nodes[segment] as Text, (offsets[segment] ?? 0) + place);

  border.collapse(true);
  const first = firstPast(nodes.length, (segment) => compare(segment, lengths[segment] ?? 0) > 0);
  border.setStart(range.endContainer, range.endOffset);
  border.collapse(true);
  const last = firstPast(nodes.length, (segment) => compare(segment, 0) >= 0) - 1;

  let start = starts[first] ?? text.length;
  if (nodes[first] === range.startContainer) start += Math.max(0, range.startOffset - (offsets[first] ?? 0));
  if (last < 0) return { start, end: start };
  let length = lengths[last] ?? 0;
  if (nodes[last] === range.endContainer) length = Math.min(length, range.endOffset - (offsets[last] ?? 0));
  const end = (starts[last] ?? 0) + length;
  return { start, end: Math.max(start, end) };
}
