import type { PackEntry } from '../../knowledge/pack/PackEntry.ts';

/** One entry of an imported pack. */
export type PackRow = PackEntry & {
  /** Id of its pack. */
  pack: string;
  /** Its number in the pack. */
  at: number;
};
