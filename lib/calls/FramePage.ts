import type { DocumentPage } from './DocumentPage.ts';
import type { PageHead } from './PageHead.ts';

/** What the background knows of the document in a frame, by the browser's word and by what it read itself. */
export interface FramePage extends DocumentPage {
  /** Targets of the recommendations whose texts were recognised on it: notes on them show there. */
  recognised: string[];
  /** 0 is the page itself. */
  frameId: number;
  /** What its masthead and title say of it; null where it was not read as a document, or is none. */
  head: PageHead | null;
}
