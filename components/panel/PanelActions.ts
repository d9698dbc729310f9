import type { Shown } from '../Shown.ts';
import type { PanelReference } from './PanelState.ts';

/** What the side panel asks of the place that shows it. */
export interface PanelActions {
  /** Scrolls the page to a reference and opens its card there. */
  reveal(reference: PanelReference): void;
  change(change: Partial<Shown>): void;
  /** Loads the page in front again. */
  reload(): void;
  /** Opens the home page of the site that the extension reads. */
  openSite(): void;
}
