import type { Span } from '../symbols/Span.ts';
import type { Unfolded } from './critical/Unfolded.ts';
import type { FoldedPassage } from './FoldedPassage.ts';

/** What the selectors of a note say, folded for the search. */
export interface Needle {
  /** As stored; null where there is no TextQuoteSelector. */
  exact: string | null;
  quote: FoldedPassage;
  prefix: string;
  suffix: string;
  /** Prefix and suffix as stored. */
  around: Record<'before' | 'after', Unfolded>;
  /** Folded offsets of where the passage stood, as the haystack reads them; null where there is no position. */
  position: Span | null;
  /** The position as stored, from the first to the last character that is not white space or the like. */
  stored: Span | null;
}
