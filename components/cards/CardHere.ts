import type { NoteTracking } from '../../lib/notes/tracking/NoteTracking.ts';
import type { Span } from '../../lib/symbols/Span.ts';

/** A recommendation of the same page, as a card lists it. */
export interface NeighbourLine {
  id: string;
  /** Its paragraph and item, as printed; null for one without a number. */
  place: string | null;
  words: string;
}

/** A place of the page that refers to the recommendation. */
export interface ReferringPlace extends Span {
  /** Its paragraph, as printed; null where it stands in none. */
  paragraph: string | null;
  /** The words that refer to it. */
  words: string;
}

/** What a recommendation has to do with the page that it stands on. Offsets count in the page's text. */
export interface CardHere {
  span: Span;
  /** Hash of its passage, by which a correction knows it again. */
  hash: string;
  /** "My status" of it, as it was when the card was filled; null for none. */
  mine: NoteTracking | null;
  referredBy: ReferringPlace[];
  /** The other sub-items of its paragraph. */
  siblings: NeighbourLine[];
  /** Where on this page a paragraph of a document stands; null where the page is not that document, or has none such. */
  placeOf(symbol: string, paragraph: string | null): Span | null;
}
