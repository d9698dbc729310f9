import type { PackReading } from '../knowledge/pack/packReading.ts';

/** What was read in a document, as it is looked up. */
export interface StoredReading {
  /** The copy's own key, see `copyOf`. */
  copy: string;
  /** Id of the pack that it came with; `LEARNED` for what was read here. */
  pack: string;
  /** See `readingKeys`. */
  keys: string[];
  reading: PackReading;
}
