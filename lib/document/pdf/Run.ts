/** A printed stretch of one line: an item without the white space around it. */
export interface Run {
  /** Place among the page's items. */
  item: number;
  /** The characters of the item that it holds: those from `from`. */
  from: number;
  text: string;
  x: number;
  right: number;
  /** Baseline, from the page's top. */
  y: number;
  size: number;
  isBold: boolean;
  isRtl: boolean;
  /** Whether the file has white space before it. */
  isSpaced: boolean;
  /** Whether it stands above the line, smaller than it: the mark of a note. */
  isRaised: boolean;
}
