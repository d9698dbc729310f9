import type { PaperBox } from '../document/pdf/PaperBox.ts';
import type { PdfFragmentSelector } from '../document/pdf/PdfFragmentSelector.ts';
import { writePdfFragment } from '../document/pdf/writePdfFragment.ts';
import type { Span } from '../symbols/Span.ts';
import { findSegment } from './findSegment.ts';
import type { PdfPages } from './PdfPages.ts';
import type { ReadPdf } from './PdfSource.ts';

/** A passage over more pages than this is named by the first of them. */
const MOST_PAGES = 6;

/**
 * Where on paper a passage of a PDF stands: one selector a page, the smallest rectangle that holds what it has of it.
 * Pages that are not drawn have none. `segmentStarts` are those of the segments.
 */
export function fragmentsOfPdf(
  { segments }: Pick<ReadPdf, 'segments'>,
  segmentStarts: readonly number[],
  span: Span,
  pages: PdfPages,
  rangeOf: (span: Span) => Range | null,
): PdfFragmentSelector[] {
  const boxes = new Map<number, PaperBox>();
  for (let at = Math.max(0, findSegment(segmentStarts, span.start)); at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= span.end) break;
    const start = Math.max(segment.start, span.start);
    const end = Math.min(segment.end, span.end);
    for (const rect of start < end ? (rangeOf({ start, end })?.getClientRects() ?? []) : []) {
      const box = pages.onPaper(segment.page, rect);
      const before = boxes.get(segment.page);
      if (box !== null) boxes.set(segment.page, before === undefined ? box : unite(before, box));
    }
  }
  return [...boxes].slice(0, MOST_PAGES).map(([page, box]) => writePdfFragment(page, box));
}

function unite(a: PaperBox, b: PaperBox): PaperBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
