import type { FileKind } from '../../lib/files/kindOfFile.ts';

/** A document while it is open. */
export interface OpenDocument {
  kind: FileKind;
  /** All of its bytes, once they are there. */
  bytes(): Promise<Uint8Array>;
  print(): void | Promise<void>;
  /** What only a PDF has; null for others. */
  pdf: PdfControls | null;
}

/** Moving through a PDF. */
export interface PdfControls {
  goTo(page: number): void;
  zoomBy(step: 1 | -1): void;
  turn(): void;
  find(words: string, isBackward: boolean): void;
}
