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
  const trees: Node[] = [index.root.getRootNode(), ...(index.shadows ?? [])];
  const treeOf = (node: Node) => trees.indexOf(node.getRootNode());
  const compare = (segment: number, place: number) => {
    const node = nodes[segment] as Text;
    const tree = treeOf(border.startContainer);
    const by = treeOf(node) - tree;
    if (by === 0) return border.comparePoint(node, (offsets[segment] ?? 0) + place);
    // Points of two trees have no order of their own; what follows behind the root is in a range that reaches that far.
    const isReached = tree === 0 && border.comparePoint(index.root, index.root.childNodes.length) <= 0;
    return isReached ? -1 : by;
  };

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
