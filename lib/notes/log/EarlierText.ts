/** A text that a note had. */
export interface EarlierText {
  /** When it came to be so, ISO. */
  at: string;
  comment: string;
}
