import type { Reference } from '../symbols/Reference.ts';

/** What a card is opened for, and where. */
export interface CardTarget {
  reference: Reference;
  /** Where the page itself links these words to, null where it does not. */
  pageLink: string | null;
  /** The words' rectangle in the window, as of now. */
  rectOf: () => DOMRect;
}
