import { expect, test } from 'vitest';
import { encodeFingerprint } from '../../../lib/knowledge/fingerprint/encodeFingerprint.ts';
import { readingKeys } from '../../../lib/knowledge/followUp/readingKeys.ts';
import type { PackReading } from '../../../lib/knowledge/pack/packReading.ts';
import { headOf } from '../../../lib/learning/headOf.ts';
import { openGraph } from '../../../lib/learning/openGraph.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';

const DOCUMENTS = 20_000;
const EACH = 5;
const BATCH = 1_000;

/** Numbers that differ from one another as hashes do. */
const hash = (seed: number) => Math.imul(seed + 1, 2_654_435_761) >>> 0;

function readingAt(at: number): PackReading {
  const year = 1990 + Math.floor(at / 1_000);
  const work = `A/AC.1/${at}/1`;
  return {
    document: work,
    work,
    copy: at.toString(16).padStart(16, '0'),
    language: 'en',
    type: 'report',
    date: `${year}-03-01`,
    session: null,
    speaker: 'A/AC.1',
    headings: [{ text: 'II. Recommendations', under: null }],
    recommendations: Array.from({ length: EACH }, (_, index) => {
      const seed = at * EACH + index;
      return {
        at: String(index + 1),
        standing: 'recommendation',
        paragraph: String(index + 1),
        annex: null,
        item: null,
        asks: [{ addressee: 'States parties', carriedOver: false, wording: 'should' }],
        refersTo: [],
        heading: 0,
        fingerprint: encodeFingerprint({
          words: 24,
          whole: [hash(seed), hash(seed + 7)],
          critical: hash(seed + 11),
          sketch: Array.from({ length: 16 }, (_, place) => hash(seed * 16 + place)).sort((a, b) => a - b),
        }),
      };
    }),
    documentsBefore: [],
    searched: true,
    evidence:
      at === 0
        ? []
        : [
            {
              relation: 'built on',
              certainty: 'explicit',
              work: `A/AC.1/${at - 1}/1`,
              scope: 'paragraph',
              paragraph: '2',
              at: '1',
              by: '1',
              speaker: null,
            },
          ],
  };
}

test('a look-up among 20,000 documents with 100,000 recommendations reads only what it needs', {
  timeout: 300_000,
}, async () => {
  const name = `scale-${crypto.randomUUID()}`;
  const made = await openLearned(name);
  const heads = [];
  for (let from = 0; from < DOCUMENTS; from += BATCH) {
    const readings = Array.from({ length: BATCH }, (_, at) => readingAt(from + at));
    heads.push(...readings.map(headOf));
    await made.readings.bulkPut(
      readings.map((reading) => ({ copy: reading.copy, pack: 'large', keys: readingKeys(reading), reading })),
    );
  }
  await made.heads.put({ pack: 'large', heads });
  made.close();

  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const begun = performance.now();
    const db = await openLearned(name);
    const graph = await openGraph(db, [], {});
    const work = `A/AC.1/${10_000 + turn}/1`;
    const about = await graph.about([work]);
    const followUp = about.followUp(work, '2');
    times.push(performance.now() - begun);
    expect(graph.size()).toBe(2);
    expect(followUp.later).toBe('built on');
    db.close();
  }
  // A look, not a limit: the machine does other things meanwhile.
  console.log(`From opening to the answer: ${times.toSorted((a, b) => a - b)[2]?.toFixed(0)} ms.`);
  await openLearned(name).then((db) => db.delete());
});
