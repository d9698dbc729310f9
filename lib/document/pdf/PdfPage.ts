import type { PdfItem } from './PdfItem.ts';

/** One page of a PDF; its items are in the order in which the file paints them. */
export interface PdfPage {
  /** From 1. */
  number: number;
  /** CSS pixels at scale 1, the page turned as it is shown. */
  width: number;
  height: number;
  items: readonly PdfItem[];
}
