import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';

/** What every view of a card is given. */
export interface CardProps<Shown> {
  card: Shown;
  t: Translate;
  actions: CardActions;
  /** The address that the page itself links the reference to; null where it has none. */
  pageLink: string | null;
}
