import type { Reference } from '../symbols/Reference.ts';

/** A reference where it stands on the page. */
export interface PageReference {
  /** Offsets count in the text of the page's source. */
  reference: Reference;
  /** The block-level element around it. */
  element: Element;
  /** Painted only while the pointer or the keyboard is on it: inside a link (which keeps its own look), or an article. */
  isQuiet: boolean;
  /** Where the page itself links these words to, null where it does not. */
  pageLink: string | null;
}
