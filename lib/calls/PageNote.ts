import type { Selector } from '../anchoring/Selector.ts';

/** A note as a page's script knows it: never its comment, tags or status. */
export interface PageNote {
  id: string;
  /** The page's own words and their place; empty for a note on the document as a whole. */
  selectors: Selector[];
  colour: 1 | 2 | 3 | 4;
  /** Key of the document version that its passage was described on; null where none is kept. */
  version: string | null;
}
