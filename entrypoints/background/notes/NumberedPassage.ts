import type { Span } from '../../../lib/symbols/Span.ts';

/** A paragraph or sub-item that a note or citation can name. */
export interface NumberedPassage extends Span {
  /** As printed, without the stop: "15", "15 (b)", "annex I, 3". */
  number: string;
}
