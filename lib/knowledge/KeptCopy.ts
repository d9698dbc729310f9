/** What the reader's own copy of a document tells. */
export interface KeptCopy {
  title: string | null;
  /** A code of `DOCUMENT_TYPES`. */
  type: string | null;
  /** The first words of a numbered paragraph, outside annexes; null for one that is not there, or there twice. */
  wordsOf(paragraph: string): string | null;
}
