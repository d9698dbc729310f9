import type { SearchedCopy } from '../knowledge/followUp/SearchedCopy.ts';

/** The heads of all readings of a pack, in one row: they are needed at every waking, and one row is read at once. */
export interface Heads {
  pack: string;
  heads: SearchedCopy[];
  /** Those of an imported pack, as JSON: there can be many, and few cards need them. */
  json?: string;
}
