/** What is said of a document that a page links to by its title alone. */
export interface DocumentFacts {
  symbol: string;
  /** A code of `DOCUMENT_TYPES`; null where it is not known. */
  type: string | null;
  /** Whether it was read and is kept on this device. */
  isRead: boolean;
  /** How many notes of the reader there are on it. */
  notes: number;
}
