import type { Haystack } from './Haystack.ts';
import { hashText } from './hashText.ts';

const known = new WeakMap<Haystack, string[]>();

/** A hash of each block of a haystack, of its folded text; in order. */
export function blockHashes(haystack: Haystack): string[] {
  let hashes = known.get(haystack);
  if (hashes === undefined) {
    hashes = haystack.blocks.map(({ start, end }) => hashText(haystack.text.slice(start, end)));
    known.set(haystack, hashes);
  }
  return hashes;
}
