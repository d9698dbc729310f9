import type { CardActions } from '../../components/cards/CardActions.ts';
import type { SelectionActions } from '../../components/selection/SelectionActions.ts';
import type { Translate } from '../../components/Translate.ts';
import type { CardState } from './CardState.ts';

/**
 * What draws the card and the selection's buttons: a script of its own, brought into the page's world when it is first
 * needed, so that a page on which nothing is opened does not carry it.
 */
export interface Views {
  /** Style sheet of what is drawn; the tokens are the overlay's. */
  css: string;
  /** Draws a state of the card into its container; null empties it. */
  drawCard(
    container: HTMLElement,
    state: CardState | null,
    tools: { t: Translate; actions: CardActions },
  ): void;
  /** Draws the selection's buttons, with a message under them ('' for none); null empties the container. */
  drawSelection(
    container: HTMLElement,
    state: { message: string } | null,
    tools: { t: Translate; actions: SelectionActions },
  ): void;
}
