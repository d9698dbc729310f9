/** What a card asks of the place that shows it. */
export interface CardActions {
  /** Opens an address in a new tab. */
  open(href: string): void;
  /** Puts a text on the clipboard; rejects where the browser refuses, and the card says so. */
  copy(text: string): void | Promise<void>;
  /** Begins a note on a document as a whole; rejects where it could not be kept, and the card says so. */
  note?(symbol: string): Promise<void>;
  /** Shows the card of another reference, by its canonical form. */
  show(canonical: string): void;
  /** Goes back to the card before this one; null where there is none. */
  back: (() => void) | null;
  /** Asks once more for a card that could not be filled. */
  retry(): void;
}
