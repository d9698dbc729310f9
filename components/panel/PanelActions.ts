import type { CardActions } from '../cards/CardActions.ts';
import type { Shown } from '../Shown.ts';
import type { PanelReference } from './PanelState.ts';

/** What the side panel asks of the place that shows it, but for the notebook. */
export interface PanelActions extends Pick<CardActions, 'open' | 'copy' | 'show'> {
  /** Goes back to the document's own card. */
  back(): void;
  /** Scrolls the page to a reference and opens its card there. */
  reveal(reference: PanelReference): void;
  change(change: Partial<Shown>): void;
  /** Loads the page in front again. */
  reload(): void;
  /** Opens the home page of the site that the extension reads. */
  openSite(): void;
}
