import type { Span } from '../symbols/Span.ts';

/** A heading of a document. Its level comes from its numbering style, not from the source's tags. */
export interface Heading extends Span {
  /** 1 for "I.", 2 for "A.", 3 for "1.", 4 for "(a)"; an unnumbered one stands one below the numbered one before it. */
  level: number;
  /** As printed, without the stop: "II", "A", "1"; null where unnumbered. */
  label: string | null;
  title: string;
}
