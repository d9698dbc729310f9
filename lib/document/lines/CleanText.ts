import type { Span } from '../../symbols/Span.ts';

/** The mark of a footnote in running text: "4", "*". `at` is where it stood in the clean text, the span where it stands in the source. */
export interface NoteMark extends Span {
  mark: string;
  at: number;
}

/**
 * A stretch of a source as words alone: no markup, no marks of notes, single spaces; with the way back.
 * `cuts` are pairs of offsets, [clean, original]: from each clean offset on, the two run side by side.
 */
export interface CleanText {
  text: string;
  cuts: number[];
  marks: NoteMark[];
  /** Spans of the clean text that the source sets in bold. */
  bold: Span[];
}
