/** Ways to tell the reader what happened. */
export interface Announce {
  /** Says something, and offers one way on or back. */
  say(words: string, action?: string, onAction?: () => void): void;
  /** Says what went wrong. */
  problem(error: unknown): void;
}
