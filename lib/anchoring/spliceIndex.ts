import type { Span } from '../symbols/Span.ts';
import { firstPast } from './firstPast.ts';
import type { TextIndex } from './TextIndex.ts';

const BLOCK_BORDER = '\n\n';

/** An index with what it holds of a block element replaced by the element's own index, made as the page is now. */
export function spliceIndex(index: TextIndex, scope: Element, inner: TextIndex): TextIndex {
  const { blocks, nodes, text } = index;
  // What was taken out of the element is not in the page any more, and can only have been in the element.
  const isAt = (node: Node | undefined, position: number) =>
    node?.isConnected === true && scope.compareDocumentPosition(node) === position;
  const isNotBefore = (node: Node | undefined) => !isAt(node, Node.DOCUMENT_POSITION_PRECEDING);
  const isAfter = (node: Node | undefined) => isAt(node, Node.DOCUMENT_POSITION_FOLLOWING);
  const first = firstPast(blocks.length, (at) => isNotBefore(blocks[at]?.firstNode));
  const last = firstPast(blocks.length, (at) => isAfter(blocks[at]?.firstNode));
  const from = firstPast(nodes.length, (at) => isNotBefore(nodes[at]));
  const until = firstPast(nodes.length, (at) => isAfter(nodes[at]));

  const head = text.slice(0, blocks[first - 1]?.end ?? 0);
  const tailStart = blocks[last]?.start ?? text.length;
  const tail = text.slice(tailStart);
  const written = [head, inner.text, tail].filter((part) => part !== '').join(BLOCK_BORDER);
  const by = written.length - text.length;
  const innerBy = head === '' ? 0 : head.length + BLOCK_BORDER.length;
  const moved =
    (distance: number) =>
    <Item extends Span>(item: Item): Item => ({
      ...item,
      start: item.start + distance,
      end: item.end + distance,
    });
  const around = <Item>(list: readonly Item[], between: readonly Item[]) => [
    ...list.slice(0, from),
    ...between,
    ...list.slice(until),
  ];
  return {
    root: index.root,
    text: written,
    starts: [
      ...index.starts.slice(0, from),
      ...inner.starts.map((start) => start + innerBy),
      ...index.starts.slice(until).map((start) => start + by),
    ],
    lengths: around(index.lengths, inner.lengths),
    offsets: around(index.offsets, inner.offsets),
    nodes: around(nodes, inner.nodes),
    blocks: [
      ...blocks.slice(0, first),
      ...inner.blocks.map(moved(innerBy)),
      ...blocks.slice(last).map(moved(by)),
    ],
    marks: [
      ...index.marks.filter(({ end }) => end <= head.length),
      ...inner.marks.map(moved(innerBy)),
      ...index.marks.filter(({ start }) => start >= tailStart).map(moved(by)),
    ],
  };
}
