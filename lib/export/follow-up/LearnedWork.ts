import type { PackReading } from '../../knowledge/pack/packReading.ts';

/** A document of a session that the reader read on this device. */
export interface LearnedWork {
  reading: PackReading;
  symbol: string | null;
  /** As its masthead prints it; null where it has none. */
  title: string | null;
  /** Where it was read first; null for a file of the reader's own. */
  url: string | null;
  language: string | null;
}
