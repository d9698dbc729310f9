/** Words of a paragraph that are drawn alike. */
export interface WordRun {
  text: string;
  isBold: boolean;
  isRaised: boolean;
  /** Address that the words lead to; null for none. */
  href: string | null;
}
