import type { Translate } from '../../components/Translate.ts';
import type { Anchoring } from './Anchoring.ts';
import type { Finder } from './Finder.ts';
import type { Marking } from './Marking.ts';
import type { PageCalls } from './PageCalls.ts';
import type { Views } from './Views.ts';

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
  /** Style sheet of the overlay, tokens included. */
  css: string;
  /** For the end-to-end tests alone: a page cannot look into a closed root, nor can a test. */
  isShadowOpen: boolean;
}
