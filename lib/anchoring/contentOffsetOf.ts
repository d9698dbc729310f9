import type { RootContent } from './RootContent.ts';

/**
 * The offset in a root's `textContent` of a border of a DOM range; 0 or the length for one outside the root.
 *
 * A border in an element stands before the first text that begins behind it.
 */
export function contentOffsetOf(content: RootContent, container: Node, offset: number): number {
  const { nodes, starts, text } = content;
  const border = new Range();
  border.setStart(container, offset);
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (border.comparePoint(nodes[middle] as Text, 0) < 0) low = middle + 1;
    else high = middle;
  }
  if (nodes[low - 1] === container) return (starts[low - 1] ?? 0) + offset;
  return starts[low] ?? text.length;
}
