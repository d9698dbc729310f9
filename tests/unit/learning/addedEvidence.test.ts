import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/document/corrections/Correction.ts';
import { correctionSchema } from '../../../lib/document/corrections/correctionSchema.ts';
import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { recommendationCard } from '../../../lib/knowledge/cards/recommendationCard.ts';
import { builtIn } from '../knowledge/builtIn.ts';
import { readForTest } from './readForTest.ts';
import { EARLIER } from './reports.ts';

const { learned, outline } = readForTest(EARLIER);
const [first, second] = outline.recommendations;
if (!first || !second) throw new Error('The report of these tests has two recommendations.');

function evidenceFor(hash: string): Correction {
  return {
    kind: 'evidence',
    passage: { paragraph: first?.paragraph ?? null, item: null, hash, words: '' },
    relation: 'built on',
    document: 'CTOC/COP/WG.9/2012/2',
    paragraph: '14',
    quote: 'Ports have listed what shines.',
  };
}

const PLACE = {
  symbol: 'CTOC/COP/WG.9/2010/6',
  symbolBasis: 'stated' as const,
  language: null,
  title: null,
  url: null,
};

test('what the reader adds stands on the card of its recommendation, as theirs, and makes no fact', () => {
  const corrections = [{ id: 'mine', correction: evidenceFor(first.hash) }];
  const followUp = recommendationCard(first, { ...PLACE, corrections }, builtIn).followUp;
  expect(followUp).toMatchObject({
    later: 'not checked',
    organ: [],
    evidence: [
      {
        added: 'mine',
        relation: 'built on',
        quote: 'Ports have listed what shines.',
        citation: 'CTOC/COP/WG.9/2012/2, para. 14',
      },
    ],
  });
  expect(recommendationCard(second, { ...PLACE, corrections }, builtIn).followUp?.evidence).toEqual([]);
});

test('it changes nothing of the document, beside what is said of its passage otherwise', () => {
  const read = parseDocument(EARLIER, learned.blocks, { sessions: null });
  const { paragraph, item, hash, words } = first;
  const named = { kind: 'is-recommendation' as const, passage: { paragraph, item, hash, words } };
  const steps = parseCorrected(EARLIER, learned.blocks, { sessions: null }, [
    { id: '1', correction: named },
    { id: '2', correction: evidenceFor(hash) },
    { id: '3', correction: evidenceFor(hash) },
  ]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.corrections.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied']);
  expect(outlineOf(step.value, EARLIER).recommendations.map(({ id }) => id)).toEqual(
    read.recommendations.map(({ id }) => id),
  );
});

test.each([
  [{ ...evidenceFor('0123456789abcdef') }, true],
  [{ ...evidenceFor('0123456789abcdef'), document: ' ' }, false],
  [{ ...evidenceFor('0123456789abcdef'), quote: 'x'.repeat(5000) }, false],
  [{ ...evidenceFor('no hash') }, false],
])('is read at every border: %o', (correction, isRead) => {
  expect(correctionSchema.safeParse(correction).success).toBe(isRead);
});
