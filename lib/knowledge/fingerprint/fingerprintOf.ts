import type { Fingerprint } from './Fingerprint.ts';
import { fingerprintOfWords } from './fingerprintOfWords.ts';
import { foldWords } from './foldWords.ts';

/** What a text is recognised by; see `Fingerprint`. */
export function fingerprintOf(text: string): Fingerprint {
  return fingerprintOfWords(foldWords(text));
}
