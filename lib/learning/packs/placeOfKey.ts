import { hashWords } from '../../knowledge/fingerprint/hashWords.ts';

/** A pack's index has so many buckets, at most: of 500,000 keys each holds some 500, in 4 kB. */
const BITS = 10;

/** Where a key stands in the index of a pack. Keys of the same hash are told apart by what is found. */
export function placeOfKey(key: string): { hash: number; bucket: number } {
  const hash = hashWords([key]);
  return { hash, bucket: hash >>> (32 - BITS) };
}
