import type { FileKind } from '../../lib/files/kindOfFile.ts';

/** A document while it is open. */
export interface OpenDocument {
  kind: FileKind;
  /** All of its bytes, once they are there. */
  bytes(): Promise<Uint8Array>;
  /** Prints all of it; `onPage` is called while pages are drawn for paper. */
  print(onPage: (page: number, pages: number) => void, signal: AbortSignal): Promise<void>;
  /** Goes to a place, as the fragment of an address says it; what says none is left alone. */
  goToPlace(fragment: string): void;
  /** What only a PDF has; null for others. */
  pdf: PdfControls | null;
}

/** Moving through a PDF. */
export interface PdfControls {
  goTo(page: number): void;
  zoomBy(step: 1 | -1): void;
  /** Back to the width of the window. */
  zoomToFit(): void;
  /** Turns all pages by a right angle, clockwise or (-1) back. */
  turn(by: 1 | -1): void;
  /** Finds words as they are typed (0), or goes to the next (1) or previous (-1) place where they stand. */
  find(words: string, by: 0 | 1 | -1): void;
  /** Shows or hides the small pictures of the pages. */
  showList(isShown: boolean): void;
}
