import type { OutlineKind } from './OUTLINE_KINDS.ts';

/** What the reader wants to see of an outline; null where anything will do. */
export interface OutlineFilter {
  kind: OutlineKind | null;
  /** Key of an addressee, see `listAddressees`. */
  addressee: string | null;
  /** As printed, in lower case. */
  wording: string | null;
  /** Only where the reader's delegation spoke or was represented. */
  mine: boolean;
  words: string;
}
