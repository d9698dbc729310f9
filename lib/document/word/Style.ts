/** What is drawn of a paragraph or its words: each null where nothing says it. */
export interface Style {
  isBold: boolean | null;
  isHidden: boolean | null;
  /** Half points. */
  size: number | null;
  raised: boolean | null;
  /** From 1; null for what is not a heading. */
  outlineLevel: number | null;
  list: ListPlace | null;
}

/** A place in the file's lists. */
export interface ListPlace {
  list: string;
  /** From 0; null where only the paragraph's style tells it. */
  level: number | null;
}
