import type { CardHere } from '../../components/cards/CardHere.ts';
import type { Card } from '../knowledge/Card.ts';

/** A card, and what the page itself adds to it. */
export interface LoadedCard {
  card: Card;
  /** Where the page itself links these words to, null where it does not. */
  pageLink: string | null;
  /** For a recommendation of the page: what it has to do with the rest of the page. */
  here: CardHere | null;
}

/** What a card is opened for, and where. */
export interface CardTarget {
  /** Tells targets apart: one that is opened again is not loaded again. */
  key: unknown;
  /** The words that the card is for, shown until there is more. */
  text: string;
  load: () => Promise<LoadedCard>;
  /** The words' rectangle in the window, as of now. */
  rectOf: () => DOMRect;
  /** The pointer comes onto the card (true) or leaves it (false). */
  onPointer?: (isOver: boolean) => void;
  onClosed?: () => void;
}
