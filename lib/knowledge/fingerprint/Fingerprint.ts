/**
 * What a text is recognised by, without holding a word of it. Everything but `words` is 32-bit hashes (unsigned).
 */
export interface Fingerprint {
  /** How many words the text has, at most 65,535. */
  words: number;
  /** All its words: equal for the same text only. */
  whole: readonly [number, number];
  /** Its numbers, negations, addressees and wordings, in their order. */
  critical: number;
  /** The least of the hashes of its shingles (three words each), ascending, at most `SKETCH_SIZE`. */
  sketch: readonly number[];
}
