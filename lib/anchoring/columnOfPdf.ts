import type { Span } from '../symbols/Span.ts';
import { findSegment } from './findSegment.ts';
import type { PdfPages } from './PdfPages.ts';
import type { ReadPdf } from './PdfSource.ts';
import type { TextColumn } from './TextColumn.ts';

/**
 * The column in which a passage of a PDF begins: what its block takes up of that page; null where the page is not drawn.
 * `segmentStarts` are those of the segments.
 */
export function columnOfPdf(
  { blocks, segments }: Pick<ReadPdf, 'blocks' | 'segments'>,
  segmentStarts: readonly number[],
  { start }: Span,
  pages: PdfPages,
): TextColumn | null {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const page = segments[findSegment(segmentStarts, start)]?.page;
  const items = page === undefined ? null : pages.itemsOf(page);
  if (block === undefined || items === null) return null;
  const elements = new Set<Element>();
  for (let at = findSegment(segmentStarts, block.start); at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= block.end) break;
    const item = items[segment.item];
    if (segment.page === page && segment.end > block.start && item) elements.add(item);
  }
  if (elements.size === 0) return null;
  const rects = [...elements].map((element) => element.getBoundingClientRect());
  const [first] = elements;
  const isRightToLeft = first?.getAttribute('dir') === 'rtl';
  const turn = pages.turn();
  const isAcross = turn === 90 || turn === 270;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    isRightToLeft: (turn === 180) !== isRightToLeft,
    across: isAcross
      ? {
          top: Math.min(...rects.map(({ top }) => top)),
          bottom: Math.max(...rects.map(({ bottom }) => bottom)),
          isFromAbove: (turn === 90) !== isRightToLeft,
        }
      : null,
  };
}
