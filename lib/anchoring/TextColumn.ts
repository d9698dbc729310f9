/** By how many degrees, clockwise, a page of a PDF is turned. */
export type Turn = 0 | 90 | 180 | 270;

/** Where a column of text stands, in the window's coordinates. */
export interface TextColumn {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Lines of a page that is turned begin above (90), on the right (180) or below (270). */
  turn: Turn;
  isRightToLeft: boolean;
}
