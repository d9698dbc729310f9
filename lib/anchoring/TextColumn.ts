/** By how many degrees, clockwise, a page of a PDF is turned. */
export type Turn = 0 | 90 | 180 | 270;

/** Where a column of text stands, in the window's coordinates. */
export interface TextColumn {
  left: number;
  right: number;
  /** Whether its lines begin on the right: also those of other scripts, on a page that stands on its head. */
  isRightToLeft: boolean;
  /** Where lines run up or down, as on a page that is turned: where they begin and end; null for lines as usual. */
  across: { top: number; bottom: number; isFromAbove: boolean } | null;
}
