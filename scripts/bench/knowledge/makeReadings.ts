import { encodeFingerprint } from '../../../lib/knowledge/fingerprint/encodeFingerprint.ts';
import { fingerprintOf } from '../../../lib/knowledge/fingerprint/fingerprintOf.ts';
import { type PackReading, packReading } from '../../../lib/knowledge/pack/packReading.ts';
import { makeRecommendations } from './makeRecommendations.ts';

/** Readings of so many documents with five recommendations each; each says something of the one before. */
export function makeReadings(documents: number): PackReading[] {
  const texts = makeRecommendations(documents * 5);
  return Array.from({ length: documents }, (_, at) => {
    const work = `A/AC.1/${at}/1`;
    return packReading.parse({
      document: work,
      work,
      copy: String(at),
      language: 'en',
      type: 'report',
      date: new Date(Date.UTC(1990, 0, 1 + (at % 12_000))).toISOString().slice(0, 10),
      session: null,
      speaker: null,
      searched: true,
      recommendations: Array.from({ length: 5 }, (__, place) => ({
        at: String(place + 1),
        standing: 'recommendation',
        paragraph: String(place + 1),
        asks: [{ addressee: 'States parties', wording: 'should' }],
        heading: null,
        fingerprint: encodeFingerprint(fingerprintOf(texts[at * 5 + place] ?? '')),
      })),
      evidence: [
        {
          relation: 'built on',
          certainty: 'explicit',
          work: `A/AC.1/${at - 1}/1`,
          scope: 'paragraph',
          paragraph: '2',
          at: '3',
          speaker: null,
        },
      ],
    });
  });
}
