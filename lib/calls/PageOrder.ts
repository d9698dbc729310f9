import type { Reference } from '../symbols/Reference.ts';

/** What the background or the side panel tells a page's script to do. */
export type PageOrder =
  | { order: 'next-reference' }
  | { order: 'previous-reference' }
  /** Answered with `PageReferences`. */
  | { order: 'list-references' }
  /** Scrolls to the reference that starts there and opens its card. */
  | { order: 'reveal-reference'; start: number };

/** Answer to `list-references`. */
export interface PageReferences {
  title: string;
  /** The symbol of the document itself, null where it is not known. */
  symbol: string | null;
  references: Reference[];
}
