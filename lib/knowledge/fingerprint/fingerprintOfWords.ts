import { criticalWords } from './criticalWords.ts';
import type { Fingerprint } from './Fingerprint.ts';
import { hashWords } from './hashWords.ts';
import { SKETCH_SIZE } from './SKETCH_SIZE.ts';
import { shingleHashes } from './shingleHashes.ts';
import { wholeHash } from './wholeHash.ts';

const CRITICAL_SEED = 3;

/** The fingerprint of words that were folded. */
export function fingerprintOfWords(words: readonly string[]): Fingerprint {
  return {
    words: Math.min(words.length, 0xffff),
    whole: wholeHash(words),
    critical: hashWords(criticalWords(words), CRITICAL_SEED),
    sketch: [...new Set(shingleHashes(words))].sort((a, b) => a - b).slice(0, SKETCH_SIZE),
  };
}
