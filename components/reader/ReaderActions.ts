/** What the reader of the document does. */
export interface ReaderActions {
  /** Opens what was typed or pasted: an address or a symbol. */
  openTyped(typed: string): void;
  openFile(file: File): void;
  openCopy(key: string): void;
  /** Asks the browser for permission for the hosts that are missing, then tries again. */
  allow(): void;
  retry(): void;
  keep(): void;
  remove(key: string): void;
  copyAddress(): void;
  goTo(page: number): void;
  zoomBy(step: 1 | -1): void;
  turn(): void;
  print(): void;
  toggleList(): void;
  find(words: string, isBackward: boolean): void;
}
