import type { Span } from '../symbols/Span.ts';

/** A footnote; the span is that of its text, without the mark before it. */
export interface Footnote extends Span {
  mark: string;
  text: string;
  /** Places in the running text that carry the mark. */
  marks: Span[];
}
