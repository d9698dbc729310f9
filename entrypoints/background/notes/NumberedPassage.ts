import type { Span } from '../../../lib/symbols/Span.ts';

/** A paragraph that prints a number before its text, from that number up to the next. */
export interface NumberedPassage extends Span {
  /** As printed, without the stop: "15". */
  number: string;
}
