import type { Block } from '../document/Block.ts';
import type { Span } from '../symbols/Span.ts';

/**
 * One document in front of the reader, whatever carries it: a web page, a text page, a PDF, a Word file.
 *
 * All spans are UTF-16 offsets into `text`. In it "\n\n" stands at block borders, as between the paragraphs of a plain text,
 * and "\n" for line-break elements.
 */
export interface DocumentSource {
  /** Tells this copy from others: address and a hash of the text. */
  readonly key: string;
  readonly text: string;
  readonly blocks: Block[];
  /** Whether its letters cannot be trusted, so that its head is not to be believed; absent where they can. */
  readonly isDoubtful?: boolean;
  /** The DOM range of a span, or null where it is not rendered now. */
  rangeOf(span: Span): Range | null;
  /** The span of a DOM range; a border outside the source's text falls on the nearest text inside the range. */
  spanOf(range: Range): Span;
  /** Rectangles of a span in viewport coordinates; empty where it is not rendered. */
  rectsOf(span: Span): DOMRect[];
  scrollTo(span: Span): Promise<void>;
  /** Calls back after the text changed, with what is new or different, in offsets of the new text. Returns the way to stop. */
  changed(callback: (dirty: Span[]) => void): () => void;
}
