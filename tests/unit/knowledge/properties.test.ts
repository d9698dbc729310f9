import { describe, expect, test } from 'vitest';
import type { Card } from '../../../lib/knowledge/Card.ts';
import { describeReference } from '../../../lib/knowledge/describeReference.ts';
import { LANGUAGES } from '../../../lib/symbols/Language.ts';
import { REASON_CODES } from '../../../lib/symbols/ReasonCode.ts';
import type { Reference, ReferenceKind } from '../../../lib/symbols/Reference.ts';
import fc from '../../fixtures/fc.ts';
import { readBuiltInFiles } from '../seeds/readBuiltInFiles.ts';
import { builtIn } from './builtIn.ts';

const { all } = readBuiltInFiles();
const KINDS: ReferenceKind[] = [
  'symbol',
  'decision',
  'resolution',
  'article',
  'operative-paragraph',
  'document-title',
  'paragraph',
  'session',
  'agenda-item',
  'rule',
  'treaty-series',
  'sales-number',
  'job-number',
];

const known = fc.constantFrom(
  ...all.documents.map(({ symbol }) => symbol),
  ...all.resolutions.map(({ canonical }) => canonical),
  ...all.sessions.map(({ canonical }) => canonical),
  ...all.sessions.flatMap(({ canonical, agenda }) => agenda.map(({ item }) => `${canonical} item ${item}`)),
  ...all.instruments.map(({ key }) => `${key} art. 3 (a)`),
);
const alike = fc
  .array(
    fc.constantFrom(
      'A',
      'CTOC',
      'COP',
      'WG.4',
      '/',
      ' ',
      '2010',
      'RES',
      '64',
      '293',
      'session',
      'item',
      'art.',
      'decision',
      '(2015)',
      'Add.1',
      'L.1',
      '\ud800',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const canonical = fc.oneof(known, alike, fc.string({ unit: 'grapheme' }));
const reason = fc.constantFrom(...REASON_CODES);

const anyReference: fc.Arbitrary<Reference> = fc.record({
  start: fc.nat(),
  end: fc.nat(),
  text: fc.string(),
  kind: fc.constantFrom(...KINDS),
  canonical: fc.option(canonical),
  pinpoint: fc.option(fc.string()),
  status: fc.constantFrom('resolved' as const, 'ambiguous' as const, 'unresolved' as const),
  candidates: fc.array(fc.record({ canonical, reason }), { maxLength: 4 }),
  reason,
});
const context = fc.record({ language: fc.option(fc.constantFrom(...LANGUAGES)) });

/** Whether a card says something of its subject that the reference and the grammar of its symbol do not tell. */
function tellsFact(card: Card): boolean {
  switch (card.card) {
    case 'document':
      return (
        card.known ||
        [card.title, card.date, card.session].some((fact) => fact !== null) ||
        card.sameSession.length > 0
      );
    case 'resolution':
      return (
        card.known || [card.title, card.date, card.session, card.containedIn].some((fact) => fact !== null)
      );
    case 'agenda-item':
      return card.title !== null || card.session !== null || card.documents.length > 0;
    case 'ambiguous':
      return card.candidates.some(({ title }) => title !== null);
    case 'session':
    case 'article':
      return true;
    case 'recommendation':
      return card.summary !== null;
    case 'plain':
      return false;
  }
}

describe('describeReference', () => {
  test('gives a card for whatever it is asked, and names a source for every fact on it', () => {
    fc.assert(
      fc.property(anyReference, context, (reference, about) => {
        const card = describeReference(reference, about, builtIn);
        expect(card.reference.text).toBe(reference.text);
        if (tellsFact(card)) expect(card.sources.length).toBeGreaterThan(0);
        if (card.card === 'plain') expect(card.sources).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives the same card for the same question, and leaves the question as it was', () => {
    fc.assert(
      fc.property(anyReference, context, (reference, about) => {
        const before = structuredClone(reference);
        const first = describeReference(reference, about, builtIn);
        expect(describeReference(reference, about, builtIn)).toEqual(first);
        expect(reference).toEqual(before);
      }),
    );
  });

  test('gives a card that survives being sent as a message', () => {
    fc.assert(
      fc.property(anyReference, context, (reference, about) => {
        const card = describeReference(reference, about, builtIn);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
    );
  });
});

test('look-ups give only what fits the question, always the same', () => {
  const query = fc.record(
    {
      body: fc.constantFrom(null, ...all.bodies.map(({ key }) => key)),
      year: fc.integer({ min: 2000, max: 2030 }),
      ordinal: fc.integer({ min: 1, max: 15 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(query, (asked) => {
      const found = builtIn.find(asked);
      expect(builtIn.find(asked)).toEqual(found);
      for (const session of found) {
        if (asked.body) expect(session.body).toBe(asked.body);
        if (asked.ordinal !== undefined) expect(session.ordinal).toBe(asked.ordinal);
        if (asked.year !== undefined) expect(session.start.slice(0, 4)).toBe(String(asked.year));
      }
    }),
  );
});
