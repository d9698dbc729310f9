import { FITTING } from './FITTING.ts';
import type { PageFit } from './fitPages.ts';
import type { OpenedPdf } from './openPdf.ts';

/**
 * Goes to a place in a PDF: "page=2&zoom=140,0,792", as RFC 8118 has it, and of our own "rotate=90", and "page-width" for
 * the zoom, which is another one in another window.
 */
export function showPdfPlace(
  { viewer, links }: Pick<OpenedPdf, 'viewer' | 'links'>,
  fragment: string,
  { fill }: Pick<PageFit, 'fill'>,
): void {
  if (fragment === '') return;
  const turned = Number(new URLSearchParams(fragment).get('rotate'));
  if ([90, 180, 270].includes(turned)) viewer.pagesRotation = turned;
  if (fragment.includes(FITTING)) fill();
  links.setHash(fragment.replace(FITTING, `zoom=${viewer.currentScale * 100}`));
}
