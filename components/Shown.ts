/** What the reader wants to see on pages; holds for every page. */
export interface Shown {
  references: boolean;
  recommendations: boolean;
  notes: boolean;
  /** Hides everything at once, whatever the others say. */
  hidden: boolean;
}
