import {
  anchor,
  type DocumentSnapshot,
  describe,
  type Selector,
  snapshot,
} from '../../../lib/anchoring/index.ts';
import type { Engine } from './Engine.ts';

/** Our own engine, as it is used: with the snapshot of the page that the notes were made on. */
export const addendumEngine: Engine = {
  name: 'Addendum',
  describe: (root, range) => describe(root, range),
  version: (root) => snapshot(root),
  anchor(root, kept, version) {
    const found = anchor(root, kept as Selector[], { snapshot: version as DocumentSnapshot });
    return 'orphan' in found ? null : found.range;
  },
};
