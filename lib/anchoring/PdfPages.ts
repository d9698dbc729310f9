import type { PaperBox } from '../document/pdf/PaperBox.ts';
import type { Turn } from './TextColumn.ts';

/** A PDF as its viewer shows it: every page has its element, and those near the window their text. */
export interface PdfPages {
  /** Holds all pages. */
  root: Element;
  /** The element of a page, 1-based, there before the page is drawn; null where there is none. */
  elementOf(page: number): Element | null;
  /** The elements of a page's items, in the order of the items; null while its text is not drawn. */
  itemsOf(page: number): readonly Element[] | null;
  /** How far the reader has turned the pages. */
  turn(): Turn;
  /** Where on paper a rectangle of the window lies on a page; null where there is no such page. */
  onPaper(page: number, rect: DOMRect): PaperBox | null;
  /** Calls back after the text of a page was drawn, or drawn anew. Returns the way to stop. */
  onDrawn(callback: (page: number) => void): () => void;
  /** Brings a place of a page into the window, in CSS pixels at scale 1 from its top; resolves once its text is drawn. */
  show(page: number, top: number): Promise<void>;
}
