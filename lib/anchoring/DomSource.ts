import type { PdfFragmentSelector } from '../document/pdf/PdfFragmentSelector.ts';
import type { Span } from '../symbols/Span.ts';
import type { DocumentSource } from './DocumentSource.ts';
import type { SearchableText } from './SearchableText.ts';
import type { TextColumn } from './TextColumn.ts';
import type { TextIndex } from './TextIndex.ts';

/** A document whose text stands in the page's own tree. */
export interface DomSource extends DocumentSource {
  /** The index as of now; another one after each change. */
  readonly index: TextIndex;
  /**
   * What passages are described and found in, where the tree does not hold the whole text (a PDF, of which only the pages
   * near the window are drawn); absent where the index does.
   */
  readonly searchable?: SearchableText;
  /**
   * The column of text in which a passage begins, where no element's box tells it (the page of a PDF holds margins too);
   * null where that is not drawn now. Absent where boxes do.
   */
  columnOf?(span: Span): TextColumn | null;
  /**
   * Calls back as soon as words that stood in the text before were drawn, or drawn anew, which changes no box's size: a
   * page of a PDF has its words some time after its paper, and loses them while it is drawn at another zoom. Returns the
   * way to stop. Absent where the text is in the tree all the time.
   */
  onDrawn?(callback: () => void): () => void;
  /** On which pages, and where on them, a passage of a PDF stands; absent where there are no pages. */
  fragmentsOf?(span: Span): PdfFragmentSelector[];
}
