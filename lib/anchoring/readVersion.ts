import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import type { Version } from './Version.ts';

const known = new WeakMap<DocumentSnapshot, Version>();

/** Reads a snapshot, once. */
export function readVersion(snapshot: DocumentSnapshot): Version {
  let version = known.get(snapshot);
  if (version === undefined) {
    const pairs = snapshot.map((block) => block.split('@'));
    const hashes = pairs.map(([hash = '']) => hash);
    version = {
      hashes,
      all: new Set(hashes),
      starts: pairs.map(([, start = '']) => Number.parseInt(start, 36)),
    };
    known.set(snapshot, version);
  }
  return version;
}
