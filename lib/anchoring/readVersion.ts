import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { orderByStart } from './orderByStart.ts';
import type { Version } from './Version.ts';

const known = new WeakMap<DocumentSnapshot, Version>();

/** Reads a snapshot, once. */
export function readVersion(snapshot: DocumentSnapshot): Version {
  let version = known.get(snapshot);
  if (version === undefined) {
    const pairs = snapshot.map((block) => block.split('@'));
    const hashes = pairs.map(([hash = '']) => hash);
    const starts = pairs.map(([, start = '']) => Number.parseInt(start, 36));
    version = { hashes, all: new Set(hashes), starts, order: orderByStart(starts) };
    known.set(snapshot, version);
  }
  return version;
}
