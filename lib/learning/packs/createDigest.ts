import { hashWords } from '../../knowledge/fingerprint/hashWords.ts';
import type { RawEntry } from '../../knowledge/pack/createPackReader.ts';

const SEEDS = [1, 2];

/** A hash of all entries of a pack in their order: tells whether a pack is there already, and nothing else. */
export function createDigest(): { add(entry: RawEntry): void; finish(): string } {
  let hashes = SEEDS;
  return {
    add({ list, json }) {
      hashes = hashes.map((hash, at) => hashWords([String(hash), list, json], SEEDS[at]));
    },
    finish: () => hashes.map((hash) => hash.toString(16).padStart(8, '0')).join(''),
  };
}
