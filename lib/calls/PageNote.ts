import type { Selector } from '../anchoring/Selector.ts';
import type { Tracking } from '../notes/tracking/Tracking.ts';

/** A note as a page's script knows it: never a word that the reader wrote. */
export interface PageNote {
  id: string;
  /** The page's own words and their place; empty for a note on the document as a whole. */
  selectors: Selector[];
  colour: 1 | 2 | 3 | 4;
  /** "My status" of the recommendation that it is on; null where it gives none. */
  tracking: Tracking | null;
  /** It holds a status and nothing else: no passage is painted for it. */
  isBare: boolean;
  /** Key of the document version that its passage was described on; null where none is kept. */
  version: string | null;
  /** Its recommendation was recognised in the page's text: its words stand there, whatever stands around them. */
  isRecognised: boolean;
  /** It was made on a draft, and the page is another version of that document. */
  isFromDraft: boolean;
}
