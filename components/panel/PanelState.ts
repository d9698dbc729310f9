import type { Card } from '../../lib/knowledge/Card.ts';
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
      /** Symbol of the document, null where it is not known. */
      symbol: string | null;
      /** Whether the document states its symbol, or it was inferred from what is known. */
      basis: 'stated' | 'inferred' | 'unknown';
      /** What the knowledge tells of the document, or the card that was opened from there; null where there is none. */
      card: Card | null;
      /** Whether `card` was opened from the document's own: then there is a way back. */
      isFollowed: boolean;
      /** In the order of the text. */
      references: PanelReference[];
    };

/** A reference of the page in front, as the panel lists it; `id` is what the page knows it by. */
export interface PanelReference
  extends Pick<Reference, 'text' | 'kind' | 'canonical' | 'pinpoint' | 'status'> {
  id: string;
}
