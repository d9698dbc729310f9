import type { LearnedRecommendation } from './Learned.ts';

/** A text shorter than this says too little to be known by: "Provide training" stands in many documents. */
const FEWEST_WORDS = 8;
/**
 * The keys under which a text is found: first all its words, then the least of its shingles by pairs, of which nearly
 * the same text has one (a single shingle can stand in every second text); none for a short one.
 */
export function textKeys({ fingerprint }: Pick<LearnedRecommendation, 'fingerprint'>): string[] {
  if (!fingerprint || fingerprint.words < FEWEST_WORDS) return [];
  const [first, second, third] = fingerprint.sketch;
  return [`=${fingerprint.whole.join()}`, `~${first},${second}`, `~${first},${third}`, `~${second},${third}`];
}
