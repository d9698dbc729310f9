import { createTextIndex } from '../../../lib/knowledge/fingerprint/createTextIndex.ts';
import { encodeFingerprint } from '../../../lib/knowledge/fingerprint/encodeFingerprint.ts';
import { fingerprintOf } from '../../../lib/knowledge/fingerprint/fingerprintOf.ts';
import type { BenchTable } from '../BenchTable.ts';
import { COPIES } from './COPIES.ts';
import { makeRecommendations } from './makeRecommendations.ts';
import { NEAR_DUPLICATES } from './NEAR_DUPLICATES.ts';
import { REWORDINGS } from './REWORDINGS.ts';

const TEXTS = 400;

/** How well known recommendations are recognised among variants of them, and by how many bytes each. */
export function measureRecognition(): BenchTable {
  const texts = makeRecommendations(TEXTS);
  const index = createTextIndex();
  for (const [at, text] of texts.entries()) index.add(String(at), fingerprintOf(text));
  const count = (changes: Record<string, (text: string) => string>) => {
    let [asked, right, wrong] = [0, 0, 0];
    for (const change of Object.values(changes))
      for (const [at, text] of texts.entries()) {
        const found = index.recognise(change(text)).map(({ id }) => id);
        asked++;
        if (found.includes(String(at))) right++;
        wrong += found.filter((id) => id !== String(at)).length;
      }
    return { asked, right, wrong };
  };
  const [copies, rewordings, twins] = [COPIES, REWORDINGS, NEAR_DUPLICATES].map(count);
  if (!copies || !rewordings || !twins) return { title: '', head: [], rows: [] };
  const row = (name: string, { asked, right, wrong }: typeof copies, isSame: boolean) => {
    const [good, bad] = isSame ? [right, wrong] : [0, right + wrong];
    return [
      name,
      String(asked),
      isSame ? (right / asked).toFixed(3) : '–',
      String(bad),
      isSame ? (good / Math.max(1, good + bad)).toFixed(3) : '–',
    ];
  };
  const bytes = texts.map((text) => (encodeFingerprint(fingerprintOf(text)).length * 6) / 8);
  return {
    title: `Recognising ${TEXTS} recommendations by fingerprints of ${Math.max(...bytes)} bytes at most`,
    head: ['variants', 'asked', 'recall', 'wrong', 'precision'],
    rows: [
      row('the same text, other copies and quotations', copies, true),
      row('slightly reworded', rewordings, true),
      row('another addressee, number, negation or strength', twins, false),
    ],
  };
}
