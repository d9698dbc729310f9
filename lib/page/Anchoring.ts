import type { describe } from '../anchoring/describe.ts';
import type { locate } from '../anchoring/locate.ts';
import type { snapshotOf } from '../anchoring/snapshot.ts';

/**
 * What describes passages and finds them again: a script of its own, brought into the page's world when there is a note
 * to place or a passage to describe, so that a page without any does not carry it.
 */
export interface Anchoring {
  describe: typeof describe;
  locate: typeof locate;
  snapshotOf: typeof snapshotOf;
}
