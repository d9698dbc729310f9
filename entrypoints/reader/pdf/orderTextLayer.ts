import { findSegment } from '../../../lib/anchoring/findSegment.ts';
import type { ReadPdf } from '../../../lib/anchoring/PdfSource.ts';

/**
 * Puts the words of a page into the order in which they are read, so that a selection, and a passage that goes on over
 * the border of two pages, hold what is read and nothing else: what is set aside (running heads, page numbers), and notes
 * that stand below a paragraph that goes on, come between other blocks. Each item stays where it is seen.
 */
export function orderTextLayer(
  { blocks, segments }: ReadPdf,
  page: number,
  layer: HTMLElement,
  items: readonly Element[],
): void {
  const blockStarts = blocks.map(({ start }) => start);
  const segmentStarts = segments.map(({ start }) => start);
  const lastPageOf = (block: number) =>
    segments[findSegment(segmentStarts, (blocks[block]?.end ?? 0) - 1)]?.page ?? page;
  const groups = new Map<number, Set<Element>>();
  const placed = new Set<Element>();
  for (const segment of segments) {
    const item = items[segment.item];
    if (segment.page !== page || item === undefined || placed.has(item)) continue;
    const block = findSegment(blockStarts, segment.start);
    groups.set(block, (groups.get(block) ?? new Set()).add(item));
    placed.add(item);
  }
  const crossing = [...groups.keys()].find((block) => lastPageOf(block) > page);
  const whole = [...groups].filter(([block]) => block !== crossing).map(([, group]) => [...group]);
  const [first = [], ...others] = whole;
  const aside = items.filter((item) => !placed.has(item) && item.isConnected);
  const last = crossing === undefined ? [] : [...(groups.get(crossing) ?? [])];
  const end = layer.querySelector('.endOfContent');
  for (const item of [...first, ...aside, ...others.flat(), ...last]) layer.insertBefore(item, end);
}
