/** What the reader found themselves about a recommendation: never among what documents say. */
export interface OwnEvidence {
  /** Symbol of the recommendation's document; null where it was not known. */
  symbol: string | null;
  /** Labels of the recommendation as printed when the evidence was added. */
  paragraph: string | null;
  item: string | null;
  /** Its first words, for where it cannot be told which recommendation is meant. */
  words: string;
  /** A code of `RELATIONS`. */
  relation: string;
  /** The other document and the place in it, as the reader wrote them. */
  document: string;
  place: string | null;
  /** The words there; empty where the reader gave none. */
  quote: string;
}
