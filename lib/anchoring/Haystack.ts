import type { Span } from '../symbols/Span.ts';
import type { FoldedPassage } from './FoldedPassage.ts';

/** A folded text to look for passages in. Spans named "folded" are offsets into `text`, others into `source`. */
export interface Haystack extends FoldedPassage {
  /** The text as given, unfolded. */
  source: string;
  /** The blocks that hold any text, in folded offsets. */
  blocks: Span[];
  /** The folded span of a W3C position: from the first text at or after its start to the last before its end. */
  foldPosition(position: Span): Span;
  /** The offset in the root's `textContent` of a folded offset. */
  positionOf(offset: number): number;
  /** The source span of a W3C position, by the same rule; without the white space at its borders. */
  spanOfPosition(position: Span): Span;
}
