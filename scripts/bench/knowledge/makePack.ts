import { encodeFingerprint } from '../../../lib/knowledge/fingerprint/encodeFingerprint.ts';

/** Numbers that differ from one another as hashes do. */
const hash = (seed: number) => Math.imul(seed + 1, 2_654_435_761) >>> 0;

const fact = (value: unknown, source: string) => ({ value, source: [source], confidence: 'certain' });

/** The symbol of a document of `makePack`. */
export const symbolAt = (at: number) => `A/AC.1/${1990 + Math.floor(at / 1_000)}/${at + 1}`;

/** What is read in one invented document: some recommendations, and that it builds on the one before it. */
function readingAt(at: number, recommendations: number) {
  const work = symbolAt(at);
  return {
    document: work,
    work,
    copy: `p${at.toString(16).padStart(15, '0')}`,
    language: 'en',
    type: 'report',
    date: `${1990 + Math.floor(at / 1_000)}-03-01`,
    session: null,
    speaker: 'A/AC.1',
    headings: [{ text: 'II. Recommendations' }],
    recommendations: Array.from({ length: recommendations }, (_, index) => ({
      at: String(index + 1),
      standing: 'recommendation',
      paragraph: String(index + 1),
      asks: [{ addressee: 'States parties', wording: 'should' }],
      heading: 0,
      fingerprint: encodeFingerprint({
        words: 24,
        whole: [hash(at * 5 + index), hash(at * 5 + index + 7)],
        critical: hash(at * 5 + index + 11),
        sketch: Array.from({ length: 16 }, (__, place) => hash((at * 5 + index) * 16 + place)).sort(
          (a, b) => a - b,
        ),
      }),
    })),
    searched: true,
    evidence:
      at === 0
        ? []
        : [
            {
              relation: 'built on',
              certainty: 'explicit',
              work: symbolAt(at - 1),
              scope: 'paragraph',
              paragraph: '2',
              at: '1',
              by: '1',
              speaker: null,
            },
          ],
  };
}

/** A pack of so many invented documents, in pieces, as a file of one would arrive. */
export function makePack(documents: number, recommendations = 5): Blob {
  const lines = (write: (at: number) => object) =>
    Array.from({ length: documents }, (_, at) => `${at === 0 ? '\n' : ',\n'}${JSON.stringify(write(at))}`);
  return new Blob([
    '{"schema": "addendum-pack/1",\n "about": {"name": "Harbours of the world", "madeBy": "A specimen"},\n "documents": [',
    ...lines((at) => ({
      symbol: symbolAt(at),
      title: fact(`Report ${at + 1} on harbours`, symbolAt(at)),
      date: fact(`${1990 + Math.floor(at / 1_000)}-03-01`, symbolAt(at)),
      type: fact('report', symbolAt(at)),
    })),
    '\n ],\n "readings": [',
    ...lines((at) => readingAt(at, recommendations)),
    '\n ]\n}\n',
  ]);
}
