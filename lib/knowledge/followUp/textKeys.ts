import type { LearnedRecommendation } from './Learned.ts';

/** A text shorter than this says too little to be known by: "Provide training" stands in many documents. */
const FEWEST_WORDS = 8;
/** Texts that are nearly the same share one of the least of their hashes. */
const BANDS = 4;

/** The keys under which a text is found: first all its words, then some of its shingles; none for a short one. */
export function textKeys({ fingerprint }: LearnedRecommendation): string[] {
  if (!fingerprint || fingerprint.words < FEWEST_WORDS) return [];
  return [`=${fingerprint.whole.join()}`, ...fingerprint.sketch.slice(0, BANDS).map((hash) => `~${hash}`)];
}
