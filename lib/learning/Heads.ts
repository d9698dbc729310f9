import type { PackReading } from '../knowledge/pack/packReading.ts';

/** A reading without what it says: enough to tell what was searched, and until when. */
export type Head = Pick<
  PackReading,
  'copy' | 'work' | 'document' | 'language' | 'type' | 'date' | 'session' | 'speaker' | 'searched'
>;

/** The heads of all readings of a pack, in one row: they are needed at every waking, and one row is read at once. */
export interface Heads {
  pack: string;
  heads: Head[];
}
