import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { indexRoot } from './indexRoot.ts';
import { snapshotOf } from './snapshotOf.ts';

/** Takes the snapshot of what stands under a root, for `options.snapshot` of the notes that are made on it now. */
export function snapshot(root: Element): DocumentSnapshot {
  return snapshotOf(indexRoot(root));
}
