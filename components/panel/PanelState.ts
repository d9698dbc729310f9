import type { Reference } from '../../lib/symbols/Reference.ts';

/** What the side panel knows of the page in front. */
export type PanelState =
  /** The page is being asked. */
  | { is: 'loading' }
  /** A page that the extension does not read. */
  | { is: 'elsewhere' }
  /** The page should answer and does not. */
  | { is: 'failed' }
  | {
      is: 'page';
      /** Title of the tab. */
      title: string;
      /** Symbol that the document states of itself, null where it states none. */
      symbol: string | null;
      /** In the order of the text. */
      references: PanelReference[];
    };

/** A reference of the page in front, as the panel lists it; `id` is what the page knows it by. */
export interface PanelReference
  extends Pick<Reference, 'text' | 'kind' | 'canonical' | 'pinpoint' | 'status'> {
  id: string;
}
