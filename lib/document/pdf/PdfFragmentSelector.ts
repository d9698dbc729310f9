import type { PDF_FRAGMENTS } from './PDF_FRAGMENTS.ts';

/** Where on which page of a PDF a passage stands: W3C FragmentSelector, for other programs; passages are found by words. */
export interface PdfFragmentSelector {
  type: 'FragmentSelector';
  conformsTo: typeof PDF_FRAGMENTS;
  /** See `writePdfFragment`. */
  value: string;
}
