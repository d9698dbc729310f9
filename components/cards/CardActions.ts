import type { Correction } from '../../lib/document/corrections/Correction.ts';
import type { Clip } from '../../lib/knowledge/Clip.ts';
import type { Tracking } from '../../lib/notes/tracking/Tracking.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import type { NeighbourLine } from './CardHere.ts';

/** What a card asks of the place that shows it. */
export interface CardActions {
  /** Opens an address in a new tab. */
  open(href: string): void;
  /**
   * Puts a text on the clipboard, as rich text and Markdown too where `clip` has it so; rejects where the browser
   * refuses, and the card says so.
   */
  copy(text: string, clip?: Clip): void | Promise<void>;
  /** Opens the document at an address in our own reader; absent where there is none. */
  read?(href: string): void;
  /** Begins a note on a document as a whole; rejects where it could not be kept, and the card says so. */
  note?(symbol: string): Promise<void>;
  /** Begins a note on a passage of the page in front; rejects likewise. */
  noteOnPassage?(span: Span): Promise<void>;
  /**
   * Sets "my status" of a recommendation of the page in front, null for none; gives the note that holds it and the way
   * to take it back, null where nothing was to be done. Rejects likewise.
   */
  setStatus?(
    span: Span,
    tracking: Tracking | null,
  ): Promise<{ note: string | null; undo: (() => Promise<void>) | null }>;
  /** Shows a note of the reader's where it can be written in; rejects where no answer comes. */
  openNote?(note: string): Promise<void>;
  /** A passage of the page in front with its citation, for the clipboard; rejects where it is not there any more. */
  quotePassage?(span: Span): Promise<Clip>;
  /** Scrolls the page in front to a passage and shows for a moment where it is. */
  showOnPage?(span: Span): void;
  /** Shows the card of another recommendation of the page in front. */
  showNeighbour?(neighbour: NeighbourLine): void;
  /** Keeps what the reader says against what was read of the page in front; gives the way to take it back. Rejects likewise. */
  correct?(correction: Correction): Promise<() => Promise<void>>;
  /** Shows the card of another reference, by its canonical form and, for a place in it, the paragraph as printed. */
  show(canonical: string, pinpoint?: string | null): void;
  /** Opens a paragraph in the reader's own copy of a document, by the copy's key; false where that cannot be opened. */
  openCopy?(copy: string, paragraph: string | null): Promise<boolean>;
  /** Goes back to the card before this one; null where there is none. */
  back: (() => void) | null;
  /** Asks once more for a card that could not be filled. */
  retry(): void;
}
