import { createTextIndex } from '../fingerprint/createTextIndex.ts';
import { decodeFingerprint } from '../fingerprint/decodeFingerprint.ts';
import type { TextIndex } from '../fingerprint/TextIndex.ts';
import type { PackReading } from '../pack/packReading.ts';

/** The recommendations and proposals of documents, by their fingerprints; identities as their names. */
export function indexTexts(readings: readonly PackReading[]): TextIndex {
  const index = createTextIndex();
  for (const { work, recommendations } of readings)
    for (const { at, fingerprint } of recommendations) {
      const print = decodeFingerprint(fingerprint);
      if (print) index.add(`${work}#${at}`, print);
    }
  return index;
}
