import type { OpenedPdf } from './openPdf.ts';

/** Goes to a place in a PDF: "page=2&zoom=140,0,792", as RFC 8118 has it, and "rotate=90" of our own. */
export function showPdfPlace({ viewer, links }: Pick<OpenedPdf, 'viewer' | 'links'>, fragment: string): void {
  if (fragment === '') return;
  const turned = Number(new URLSearchParams(fragment).get('rotate'));
  if ([90, 180, 270].includes(turned)) viewer.pagesRotation = turned;
  links.setHash(fragment);
}
