import type { PaperBox } from './PaperBox.ts';
import { PDF_FRAGMENTS } from './PDF_FRAGMENTS.ts';
import type { PdfFragmentSelector } from './PdfFragmentSelector.ts';

const round = (points: number) => Math.max(0, Math.round(points * 100) / 100);

/**
 * A rectangle on a page (from 1) as a selector: "page=2&xywh=90,400.5,432,36". `page` is that of RFC 8118; `xywh` names the
 * rectangle by its left and top border, width and height, which a viewer that knows `page` alone passes over.
 */
export function writePdfFragment(page: number, { x, y, width, height }: PaperBox): PdfFragmentSelector {
  return {
    type: 'FragmentSelector',
    conformsTo: PDF_FRAGMENTS,
    value: `page=${page}&xywh=${[x, y, width, height].map(round).join(',')}`,
  };
}
