import type { Language } from '../symbols/Language.ts';

/** Which document a page is, as `pages-of-tab` gives it. */
export interface DocumentPage {
  url: string;
  title: string;
  /** As the document states it of itself, or its reader; null where it is not known for certain. */
  symbol: string | null;
  language: Language | null;
  /** What notes and corrections on this document are kept under, see `listTargets`. */
  targets: string[];
}
