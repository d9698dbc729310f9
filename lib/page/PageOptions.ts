import type { Translate } from '../../components/Translate.ts';
import type { Finder } from './Finder.ts';
import type { PageCalls } from './PageCalls.ts';

/** What the overlay is given by the script that starts it. */
export interface PageOptions {
  calls: PageCalls;
  finder: Finder;
  t: Translate;
  /** Style sheet of the overlay, tokens and cards included. */
  css: string;
  /** For the end-to-end tests alone: a page cannot look into a closed root, nor can a test. */
  isShadowOpen: boolean;
}
