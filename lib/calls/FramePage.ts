import type { Language } from '../symbols/Language.ts';

/** What the background knows of the document in a frame, by the browser's word and by what it read itself. */
export interface FramePage {
  /** 0 is the page itself. */
  frameId: number;
  url: string;
  title: string;
  /** As the document states it of itself; null where it states none. */
  symbol: string | null;
  language: Language | null;
  /** What notes on this document are kept under, see `listTargets`. */
  targets: string[];
}
