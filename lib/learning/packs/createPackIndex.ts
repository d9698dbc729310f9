import type { PackBucket } from './PackBucket.ts';
import { placeOfKey } from './placeOfKey.ts';

/** The index of a pack while it is made: eight bytes a key. */
export interface PackIndex {
  add(keys: readonly string[], at: number): void;
  buckets(): PackBucket[];
}

/** An empty index for the pack of that id. */
export function createPackIndex(pack: string): PackIndex {
  const lists = new Map<number, number[]>();
  return {
    add(keys, at) {
      for (const key of keys) {
        const { hash, bucket } = placeOfKey(key);
        const list = lists.get(bucket);
        if (list) list.push(hash, at);
        else lists.set(bucket, [hash, at]);
      }
    },
    buckets: () => [...lists].map(([bucket, list]) => ({ pack, bucket, entries: Uint32Array.from(list) })),
  };
}
