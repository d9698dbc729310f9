import type { Fingerprint } from './Fingerprint.ts';
import { SKETCH_SIZE } from './SKETCH_SIZE.ts';

/**
 * How two texts compare: the same words; nearly the same, with all that is critical alike; alike but for something
 * critical (a number, a negation, an addressee), which makes them two texts; or different.
 */
export type Likeness = 'same' | 'near' | 'critical' | 'different';

/** Share of shingles in common, as sketches show it, from which texts are nearly the same. */
const NEAR = 0.6;
/** Texts of which one is longer by more than this are two. */
const LONGER = 1.3;

/** Compares two texts by their fingerprints. */
export function compareFingerprints(one: Fingerprint, other: Fingerprint): Likeness {
  if (one.whole[0] === other.whole[0] && one.whole[1] === other.whole[1]) return 'same';
  const [less, more] = [Math.min(one.words, other.words), Math.max(one.words, other.words)];
  if (more > less * LONGER || share(one.sketch, other.sketch) < NEAR) return 'different';
  return one.critical === other.critical ? 'near' : 'critical';
}

/** The share of shingles in common, estimated: of the least hashes of both together, how many are in both. */
function share(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [new Set(one), new Set(other)];
  const least = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  if (least.length === 0) return 0;
  return least.filter((hash) => first.has(hash) && second.has(hash)).length / least.length;
}
