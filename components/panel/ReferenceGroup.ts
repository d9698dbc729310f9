import type { PanelReference } from './PanelState.ts';

/** All places of a page that point at the same thing. */
export interface ReferenceGroup {
  /** Tells the group from others of the same page. */
  key: string;
  /** The first place. */
  first: PanelReference;
  places: PanelReference[];
}
