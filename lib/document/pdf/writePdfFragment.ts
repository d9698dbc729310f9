import type { PaperBox } from './PaperBox.ts';
import { PDF_FRAGMENTS } from './PDF_FRAGMENTS.ts';
import type { PdfFragmentSelector } from './PdfFragmentSelector.ts';

const round = (points: number) => Math.max(0, Math.round(points * 100) / 100);

/**
 * A rectangle on a page (from 1) as a selector: "page=2&viewrect=90,400.5,432,36": its left and top border, width and height
 * in points from the top left corner of the visible page, whatever its rotation (RFC 3778, now RFC 8118, section 3).
 */
export function writePdfFragment(page: number, { x, y, width, height }: PaperBox): PdfFragmentSelector {
  return {
    type: 'FragmentSelector',
    conformsTo: PDF_FRAGMENTS,
    value: `page=${page}&viewrect=${[x, y, width, height].map(round).join(',')}`,
  };
}
