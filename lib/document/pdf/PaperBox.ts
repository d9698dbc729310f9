/**
 * A rectangle on a page of a PDF, as it lies on paper: in points (1/72 inch) from the top left corner of the visible page
 * as the file has it, not turned, whatever the file or its reader says of turning it.
 */
export interface PaperBox {
  x: number;
  y: number;
  width: number;
  height: number;
}
