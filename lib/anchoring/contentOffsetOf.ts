import type { RootContent } from './RootContent.ts';

/**
 * The offset in a root's `textContent` of a border of a DOM range; 0 or the length for one outside the root.
 *
 * A border in an element stands before the first text that begins behind it.
 */
export function contentOffsetOf(content: RootContent, container: Node, offset: number): number {
  const { nodes, starts, text, trees } = content;
  const root = container.getRootNode();
  const tree = trees.find((one) => one.tree === root);
  // In a shadow root that is not read; the host tells where it is.
  if (tree === undefined && root instanceof ShadowRoot) return contentOffsetOf(content, root.host, 0);
  const border = new Range();
  border.setStart(container, offset);
  let low = tree?.first ?? 0;
  let high = tree?.end ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (border.comparePoint(nodes[middle] as Text, 0) < 0) low = middle + 1;
    else high = middle;
  }
  if (nodes[low - 1] === container) return (starts[low - 1] ?? 0) + offset;
  return starts[low] ?? text.length;
}
