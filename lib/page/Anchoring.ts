import type { describeRange } from '../anchoring/describeRange.ts';
import type { describeSpan } from '../anchoring/describeSpan.ts';
import type { locate } from '../anchoring/locate.ts';
import type { snapshotOf } from '../anchoring/snapshotOf.ts';

/**
 * What describes passages and finds them again: a script of its own, brought into the page's world when there is a note
 * to place or a passage to describe, so that a page without any does not carry it.
 */
export interface Anchoring {
  describeRange: typeof describeRange;
  /** For sources whose tree does not hold their whole text; pages have none. */
  describeSpan?: typeof describeSpan;
  locate: typeof locate;
  snapshotOf: typeof snapshotOf;
}
