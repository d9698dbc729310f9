import { criticalWords } from './criticalWords.ts';
import type { Fingerprint } from './Fingerprint.ts';
import { foldWords } from './foldWords.ts';
import { hashWords } from './hashWords.ts';
import { SKETCH_SIZE } from './SKETCH_SIZE.ts';
import { shingleHashes } from './shingleHashes.ts';

const SEEDS = { first: 1, second: 2, critical: 3 };

/** What a text is recognised by; see `Fingerprint`. */
export function fingerprintOf(text: string): Fingerprint {
  return fingerprintOfWords(foldWords(text));
}

function fingerprintOfWords(words: readonly string[]): Fingerprint {
  const least = [...new Set(shingleHashes(words))].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  return {
    words: Math.min(words.length, 0xffff),
    whole: [hashWords(words, SEEDS.first), hashWords(words, SEEDS.second)],
    critical: hashWords(criticalWords(words), SEEDS.critical),
    sketch: least,
  };
}
