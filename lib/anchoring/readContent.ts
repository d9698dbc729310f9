import type { RootContent } from './RootContent.ts';
import type { TextIndex } from './TextIndex.ts';

const known = new WeakMap<TextIndex, RootContent>();

function walk(index: TextIndex): RootContent {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const isRead: boolean[] = [];
  const segmentStarts = new Array<number>(index.nodes.length).fill(0);
  /** The first segment of each node: the nodes of a page with components are read in another order than these trees have. */
  const firstSegments = new Map<Text, number>();
  for (const [at, node] of index.nodes.entries())
    if (node !== index.nodes[at - 1]) firstSegments.set(node, at);
  const pieces: string[] = [];
  const kinds = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  const trees: RootContent['trees'] = [];
  let length = 0;
  for (const top of [index.root, ...(index.shadows ?? [])]) {
    const first = nodes.length;
    const walker = index.root.ownerDocument.createTreeWalker(top, kinds);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data } = node as Text;
      const firstSegment = firstSegments.get(node as Text);
      for (let at = firstSegment ?? NaN; index.nodes[at] === node; at++)
        segmentStarts[at] = length + (index.offsets[at] ?? 0);
      nodes.push(node as Text);
      starts.push(length);
      // White space is in no segment between blocks; it does no harm as text that is read.
      isRead.push(firstSegment !== undefined || data.trim() === '');
      pieces.push(data);
      length += data.length;
    }
    trees.push({ tree: top.getRootNode(), first, end: nodes.length });
  }
  return { trees, text: pieces.join(''), nodes, starts, isRead, segmentStarts };
}

/** The `textContent` of an index's root as it is now, once an index. */
export function readContent(index: TextIndex): RootContent {
  let content = known.get(index);
  if (content === undefined) {
    content = walk(index);
    known.set(index, content);
  }
  return content;
}
