import type { DocumentHeader } from '../../lib/document/DocumentHeader.ts';
import type { Card } from '../../lib/knowledge/Card.ts';
import type { Reference } from '../../lib/symbols/Reference.ts';
import type { CardHere } from '../cards/CardHere.ts';
import type { FrameOutline } from './outline/FrameOutline.ts';

/** What the side panel knows of the page in front. */
export type PanelState =
  /** The page is being asked. */
  | { is: 'loading' }
  /** A page that the extension does not read. */
  | { is: 'elsewhere' }
  /** A file in a viewer of the browser's own, which the reader can open. */
  | { is: 'file'; address: string }
  /** The page should answer and does not. */
  | { is: 'failed' }
  | PageState;

/** What it knows where the page gives an answer. */
export interface PageState {
  is: 'page';
  /** Title of the tab; for a page that has none, the title that its head prints. */
  title: string;
  /** Host of the page, without "www.". */
  site: string;
  /** Symbol of the document, null where it is not known. */
  symbol: string | null;
  /** Whether the document states its symbol, it was inferred from what is known, or the reader said so. */
  basis: 'stated' | 'inferred' | 'reader' | 'unknown';
  /** What the head of the document says; null while the page is not read as a document. */
  header: DocumentHeader | null;
  /** What the knowledge tells of the document; null where there is none. */
  own: Card | null;
  /** The card that was opened from there, if any: then there is a way back. */
  followed: Card | null;
  /** What that has to do with the page, where it is a recommendation of it. */
  followedHere: CardHere | null;
  /** In the order of the text, over all frames. */
  references: PanelReference[];
  /** The parts of each frame's document, the page itself first; null while that is still to come, empty where nothing comes. */
  outlines: FrameOutline[] | null;
}

/** A reference of the page in front, as the panel lists it; offsets count in its frame's text. */
export interface PanelReference
  extends Pick<Reference, 'start' | 'end' | 'text' | 'kind' | 'canonical' | 'pinpoint' | 'status'> {
  /** Tells it from the others of the same page. */
  id: string;
  /** The frame that it stands in; 0 is the page itself. */
  frameId: number;
}
