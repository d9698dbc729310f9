/** How large a pack may be. A pack of 20,000 documents with 100,000 recommendations has some 60 million letters. */
export const PACK_LIMITS = {
  /** Bytes of a whole file. */
  file: 1_000_000_000,
  /** Letters of one entry: the text of a very long document, with its blocks. */
  entry: 40_000_000,
  /** Letters of a title, a name, a place. */
  text: 4_000,
  /** How deeply values may be nested. */
  depth: 24,
  /** Entries of all lists together. */
  entries: 2_000_000,
};
