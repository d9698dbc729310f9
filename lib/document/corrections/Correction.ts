/** The passage that a correction is about, known again by its text after a new parse, whatever its number is then. */
export interface CorrectedPassage {
  /** Number of the paragraph as printed when it was corrected, and the sub-item's label; to tell twins apart. */
  paragraph: string | null;
  item: string | null;
  /** Hash of the words of the passage, as outlines give it. */
  hash: string;
  /** Its first words, to show what was corrected where the passage is gone. */
  words: string;
}

/** What a reader found in another document about a recommendation. */
export interface AddedEvidence {
  kind: 'evidence';
  /** The recommendation. */
  passage: CorrectedPassage;
  /** What the place says of it: a code of the relations of `lib/knowledge`. */
  relation: string;
  /** The other document, as the reader wrote it: its symbol or title. */
  document: string;
  paragraph: string | null;
  /** Its words; empty where the reader gave none. */
  quote: string;
}

/** What a reader says against, or beyond, what was read by machine: a layer of its own, which survives a new parse. */
export type Correction =
  | { kind: 'not-recommendation'; passage: CorrectedPassage }
  | { kind: 'is-recommendation'; passage: CorrectedPassage }
  /**
   * The passage is two; `at` is the beginning of the second as it reads, long enough to stand once in the passage. White
   * space and punctuation in it do not count.
   */
  | { kind: 'split'; passage: CorrectedPassage; at: string }
  /** Makes no other document of it: it stands among what is told of the recommendation. */
  | AddedEvidence
  /** The document's own symbol, in canonical form. */
  | { kind: 'symbol'; symbol: string };
