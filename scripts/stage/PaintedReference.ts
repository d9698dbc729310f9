/** A reference as it is painted on a page: its words, and where their first line starts in the document, in CSS pixels. */
export interface PaintedReference {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}
