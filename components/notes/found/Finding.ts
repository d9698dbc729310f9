/** A recommendation, or a document by its title, that is known from packs or from what was read on this device. */
export interface Finding {
  key: string;
  /** The document's, where it has one. */
  symbol: string | null;
  /** As printed; null for the document as a whole. */
  paragraph: string | null;
  /** The first words of the paragraph, the title of the document, or our summary. */
  words: string;
  /** Whether `words` are our summary, and no language of the document. */
  isGist: boolean;
  /** The copy on this device in which it stands; null for what the pack alone tells. */
  copy: string | null;
}
