import { decodeFingerprint } from '../fingerprint/decodeFingerprint.ts';
import type { PackReading } from '../pack/packReading.ts';
import { textKeys } from './textKeys.ts';

/**
 * The keys under which a reading is to be found by what it may say of others: its own work, the works that its evidence
 * names, and the texts of its recommendations. All that a graph answers about a work comes from readings that share a
 * key with a copy of that work.
 */
export function readingKeys({ work, evidence, recommendations }: PackReading): string[] {
  const named = [work, ...evidence.map((each) => each.work)].map((each) => `work:${each}`);
  const texts = recommendations.flatMap(({ fingerprint }) =>
    textKeys({ fingerprint: decodeFingerprint(fingerprint) }).map((key) => `text:${key}`),
  );
  return [...new Set([...named, ...texts])];
}
