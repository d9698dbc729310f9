/** One thing that documents say of a recommendation, in words, and where it was read. */
export interface Fact {
  text: string;
  /** The document that says so; null where no document does ("none found"). */
  seenIn: { document: string; paragraph: string | null } | null;
}
