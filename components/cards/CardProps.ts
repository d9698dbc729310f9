import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import type { CardHere } from './CardHere.ts';

/** What every view of a card is given. */
export interface CardProps<Shown> {
  card: Shown;
  t: Translate;
  actions: CardActions;
  /** The address that the page itself links the reference to; null where it has none. */
  pageLink: string | null;
  /** For a recommendation: what it has to do with the page in front; null where that is another one. */
  here: CardHere | null;
}
