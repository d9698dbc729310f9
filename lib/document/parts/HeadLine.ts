/** A line of a masthead: clean text, and how high its letters are, where the source knows; only ratios of sizes count. */
export interface HeadLine {
  text: string;
  size: number | null;
}
