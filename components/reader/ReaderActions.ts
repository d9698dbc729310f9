/** What the reader of the document does. */
export interface ReaderActions {
  /** Opens what was typed or pasted: an address or a symbol. */
  openTyped(typed: string): void;
  /** Goes to where another document is chosen. */
  openOther(): void;
  openFile(file: File): void;
  openCopy(key: string): void;
  /** Asks the browser for permission for the hosts that are missing, then tries again. */
  allow(): void;
  retry(): void;
  keep(): void;
  /** Removes the copy of what is open. */
  unkeep(): void;
  remove(key: string): void;
  copyAddress(): void;
  goTo(page: number): void;
  zoomBy(step: 1 | -1): void;
  /** Back to the width of the window. */
  zoomToFit(): void;
  /** Turns all pages by a right angle, clockwise or (-1) back. */
  turn(by: 1 | -1): void;
  /** Prints; while pages are drawn for paper, stops. */
  print(): void;
  toggleList(): void;
  /** Finds words while they are typed. */
  find(words: string): void;
  /** Goes to the next (1) or previous (-1) place where they stand. */
  findAgain(by: 1 | -1): void;
}
