import type { Span } from '../symbols/Span.ts';
import { firstPast } from './firstPast.ts';
import { shownParentOf } from './shownParentOf.ts';
import type { TextIndex } from './TextIndex.ts';

/** What a text node is shown in of another tree: a component, or a slot; the node itself in its own tree, null in no part. */
function shownIn(tree: Node, node: Text): Node | null {
  let at: Node | null = node;
  for (let root = node.getRootNode(); root !== tree && at !== null; root = at?.getRootNode() ?? tree)
    at = shownParentOf(at);
  return at;
}

/**
 * The span of a DOM range in an index's text.
 *
 * A border of the range that is not in the text (between elements, in a script, outside the root) falls on the nearest
 * text inside the range; a range without any text gives an empty span where that text would be. A component in the range
 * is in it with all that it shows.
 */
export function spanOfRange(index: TextIndex, range: Range): Span {
  const { starts, lengths, offsets, nodes, text, shadows } = index;
  const tree = range.startContainer.getRootNode();
  const [from, until] = [range.cloneRange(), range.cloneRange()];
  from.collapse(true);
  until.collapse(false);
  /** Where a place in a segment is: before a border (-1), at it or behind it (1); null where it is in no part of its tree. */
  function compare(border: Range, segment: number, place: number): number | null {
    const node = nodes[segment] as Text;
    const shown = shadows === undefined ? node : shownIn(tree, node);
    return shown && border.comparePoint(shown, shown === node ? (offsets[segment] ?? 0) + place : 0);
  }
  const isBehind = (segment: number) => (compare(from, segment, lengths[segment] ?? 0) ?? 0) > 0;
  const isBefore = (segment: number) => (compare(until, segment, 0) ?? 0) < 0;
  let first = 0;
  let last = 0;
  if (shadows === undefined) {
    first = firstPast(nodes.length, isBehind);
    last = firstPast(nodes.length, (segment) => !isBefore(segment)) - 1;
  } else {
    // Text of several trees is in the order of none of them.
    const inside = [...nodes.keys()].filter((segment) => isBehind(segment) && isBefore(segment));
    first = inside[0] ?? nodes.length;
    last = inside.at(-1) ?? -1;
  }

  let start = starts[first] ?? text.length;
  if (nodes[first] === range.startContainer) start += Math.max(0, range.startOffset - (offsets[first] ?? 0));
  if (last < 0) return { start, end: start };
  let length = lengths[last] ?? 0;
  if (nodes[last] === range.endContainer) length = Math.min(length, range.endOffset - (offsets[last] ?? 0));
  const end = (starts[last] ?? 0) + length;
  return { start, end: Math.max(start, end) };
}
