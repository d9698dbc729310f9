/** A stretch of a citation. */
export interface CitationPart {
  text: string;
  isItalic?: true;
}
