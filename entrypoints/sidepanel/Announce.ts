import type { Progress } from '../../lib/notes/store/LongWork.ts';

/** Ways to tell the reader what happened. */
export interface Announce {
  /** Says something, and offers one way on or back. */
  say(words: string, action?: string, onAction?: () => void): void;
  /** Says how far something is that takes long, and offers a way to stop it. */
  work(words: string, steps: Progress, cancel: () => void): void;
  /** Says what went wrong. */
  problem(error: unknown): void;
}
