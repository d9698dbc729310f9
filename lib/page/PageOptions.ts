import type { Translate } from '../../components/Translate.ts';
import type { DomSource } from '../anchoring/DomSource.ts';
import type { Anchoring } from './Anchoring.ts';
import type { Finder } from './Finder.ts';
import type { Marking } from './Marking.ts';
import type { PageCalls } from './PageCalls.ts';
import type { Site } from './sites/Site.ts';
import type { Views } from './Views.ts';

/** A document that the extension itself shows. */
export interface OwnDocument {
  site: Site;
  open(): Promise<DomSource>;
}

/** What the overlay is given by the script that starts it. */
export interface PageOptions {
  calls: PageCalls;
  finder: Finder;
  t: Translate;
  /** Brings in what draws the card and the selection's buttons; rejects where it does not come. */
  loadViews: () => Promise<Views>;
  /** Brings in what describes passages and finds them; rejects likewise. */
  loadAnchoring: () => Promise<Anchoring>;
  /** Brings in what marks recommendations; rejects likewise. */
  loadMarking: () => Promise<Marking>;
  /** The document of a page of our own, which stands in the place of what is read of any other page. */
  document?: OwnDocument;
  /** Style sheet of the overlay, tokens included. */
  css: string;
  /** For the end-to-end tests alone: a page cannot look into a closed root, nor can a test. */
  isShadowOpen: boolean;
}
