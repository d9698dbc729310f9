import type { ByStart } from './orderByStart.ts';

/** A document version, as its snapshot tells of it: its blocks in order. */
export interface Version {
  /** A hash of the folded text of each block. */
  hashes: string[];
  /** The same, without order. */
  all: ReadonlySet<string>;
  /** Where each begins in the root's `textContent`. */
  starts: number[];
  /** The blocks by these places. */
  order: ByStart;
}
