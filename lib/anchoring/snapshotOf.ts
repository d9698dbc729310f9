import { blockHashes } from './blockHashes.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { haystackOf } from './haystackOf.ts';
import type { SearchableText } from './SearchableText.ts';

/** Takes the snapshot of a text without a DOM; the same as `snapshot` of the root that it comes from. */
export function snapshotOf(index: SearchableText): DocumentSnapshot {
  const haystack = haystackOf(index);
  const hashes = blockHashes(haystack);
  return haystack.blocks.map(({ start }, at) => `${hashes[at]}@${haystack.positionOf(start).toString(36)}`);
}
