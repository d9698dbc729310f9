import type { PdfPages } from './PdfPages.ts';
import type { ReadPdf } from './PdfSource.ts';
import type { IndexedBlock, TextIndex } from './TextIndex.ts';

/** Stands for the first node of a block whose page is not drawn. */
const NOWHERE = document.createTextNode('');

/** The index of a PDF as it is drawn now: the whole text, and the text nodes of the pages that are drawn. */
export function indexPdf({ text, blocks, segments }: ReadPdf, pages: PdfPages): TextIndex {
  const index: TextIndex = {
    root: pages.root,
    text,
    starts: [],
    lengths: [],
    offsets: [],
    nodes: [],
    blocks: blocks.map(
      ({ start, end, page }): IndexedBlock => ({
        start,
        end,
        element: (page === null ? null : pages.elementOf(page)) ?? pages.root,
        firstNode: NOWHERE,
      }),
    ),
    marks: [],
  };
  const drawn = new Map<number, readonly Element[] | null>();
  for (const { start, end, page, item, from, count } of segments) {
    if (!drawn.has(page)) drawn.set(page, pages.itemsOf(page));
    const element = drawn.get(page)?.[item];
    // A ligature is one character of the page, whatever it stands for: the range of a part of it is the whole.
    if (element) addNodes(index, element, { start, from, length: Math.min(end - start, count) });
  }
  return index;
}

/** The words of an item are one text node, or several where a search has marked some of them. */
function addNodes(
  index: TextIndex,
  element: Element,
  { start, from, length }: { start: number; from: number; length: number },
): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null && passed < from + length; node = walker.nextNode()) {
    const { data } = node as Text;
    const first = Math.max(from, passed);
    const last = Math.min(from + length, passed + data.length);
    if (first < last) {
      index.starts.push(start + first - from);
      index.lengths.push(last - first);
      index.offsets.push(first - passed);
      index.nodes.push(node as Text);
    }
    passed += data.length;
  }
}
