/** A stretch of text on a page of a PDF, as its text layer holds it. Lengths are CSS pixels at scale 1. */
export interface PdfItem {
  /** In the order in which it is read, also where it runs from right to left. */
  text: string;
  /** Left border, from the page's left border. */
  x: number;
  /** Baseline, from the page's top. */
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
  /** Degrees by which it is turned; 0 for what is read like the rest of the page. */
  angle: number;
  isRtl: boolean;
  isBold: boolean;
}
