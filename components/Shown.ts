/** What the reader wants to see on pages. */
export interface Shown {
  references: boolean;
  recommendations: boolean;
  notes: boolean;
  /** Hides everything at once, whatever the others say. */
  hidden: boolean;
}
