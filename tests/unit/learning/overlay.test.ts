import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentCard } from '../../../lib/knowledge/Card.ts';
import { describeCanonical } from '../../../lib/knowledge/describeCanonical.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { learnDocument } from '../../../lib/learning/learnDocument.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import { openLookUp } from '../../../lib/learning/overlay/openLookUp.ts';
import { checkPack } from '../../../lib/learning/packs/checkPack.ts';
import { createJudge } from '../../../lib/learning/packs/createJudge.ts';
import { importPack } from '../../../lib/learning/packs/importPack.ts';
import { builtIn } from '../knowledge/builtIn.ts';
import { readForTest } from './readForTest.ts';
import { EARLIER } from './reports.ts';

let db: LearnedDatabase;

beforeEach(async () => {
  db = await openLearned(`overlay-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function learn(text: string) {
  const { learned, reading } = readForTest(text);
  await learnDocument(db, learned, reading, []);
}

async function take(pack: object) {
  const file = new Blob([JSON.stringify({ schema: 'addendum-pack/1', about: { name: 'Lamps' }, ...pack })]);
  return importPack(db, file, 'lamps.json', await checkPack(db, file, await createJudge(db, [])));
}

async function cardOf(symbol: string): Promise<DocumentCard> {
  const looks = await openLookUp(db);
  const card = await looks.answer(builtIn, (about) => describeCanonical(symbol, { language: null }, about));
  if (card.card !== 'document') throw new Error(`${symbol} has no card of a document.`);
  return card;
}

const fact = (value: unknown, source: string) => ({ value, source: [source], confidence: 'certain' });

/** What the built-in pack knows by another date and title. */
const KNOWN = 'CTOC/COP/WG.4/2010/6';
const OTHERWISE = EARLIER.replaceAll('CTOC/COP/WG.9/2010/6', KNOWN).replace('17 February', '18 February');
const READ = { way: 'read', on: '2026-01-02T03:04:05.000Z' };

describe('the card of a document', () => {
  it('is filled by the document itself, where nobody else knows it, and says so', async () => {
    expect(await cardOf('CTOC/COP/WG.9/2010/6')).toMatchObject({ known: false, title: null });
    await learn(EARLIER);
    expect(await cardOf('CTOC/COP/WG.9/2010/6')).toMatchObject({
      known: true,
      title: expect.stringMatching(/^Report on the meeting of the Working Group on Lanterns/),
      date: '2010-02-17',
      session: { body: 'CTOC/COP/WG.9', start: '2010-01-27', end: '2010-01-29', place: 'Vienna' },
      sources: expect.arrayContaining([{ document: 'CTOC/COP/WG.9/2010/6', place: null, through: READ }]),
      differing: [],
    });
  });

  it('shows side by side what sources say differently, and takes the side of none', async () => {
    await learn(OTHERWISE);
    const card = await cardOf(KNOWN);
    expect(card.date).toBeNull();
    expect(card.doubts).toContain('sources-differ');
    const date = card.differing?.find((each) => each.fact === 'date');
    expect(date?.values.map(({ value, source }) => [value, source.through])).toEqual([
      ['2010-02-17', undefined],
      ['2010-02-18', READ],
    ]);
    expect(builtIn.document(KNOWN)?.date?.value).toBe('2010-02-17');
  });

  it('has the facts of an imported pack, with the place that the pack names for them', async () => {
    const title = fact('Lamps of the sea', 'lamp-book: p. 3');
    const pack = await take({
      sources: [{ key: 'lamp-book', document: 'The book of lamps', about: 'A specimen.' }],
      documents: [{ symbol: 'A/1/1', title, session: fact('A session 1', 'lamp-book') }],
      sessions: [
        {
          canonical: 'A session 1',
          body: 'A',
          days: fact({ start: '2030-01-01', end: '2030-01-02' }, 'A/1/1'),
        },
      ],
    });
    expect(await cardOf('A/1/1')).toMatchObject({
      title: 'Lamps of the sea',
      session: { start: '2030-01-01' },
      sources: expect.arrayContaining([
        {
          document: 'The book of lamps',
          place: 'p. 3',
          through: { way: 'pack', id: pack.id, name: 'Lamps' },
        },
      ]),
    });
  });

  it('tells once what all sources tell, whatever way they write it', async () => {
    const known = builtIn.document(KNOWN);
    const title = fact(known?.title?.value.toUpperCase().replaceAll(' ', '  '), KNOWN);
    await take({ documents: [{ symbol: KNOWN, title, date: fact(known?.date?.value, KNOWN) }] });
    expect(await cardOf(KNOWN)).toMatchObject({ differing: [], date: known?.date?.value });
  });

  it.each([
    ['a draft, which goes by the symbol of its final', 'Report on', 'Draft report on'],
    ['a title in another language', 'Original: English', 'Original: French'],
  ])('does not take for another fact %s', async (_, from, to) => {
    const { learned, reading } = readForTest(
      EARLIER.replaceAll('CTOC/COP/WG.9/2010/6', KNOWN).replace(from, to),
    );
    const draft = { ...learned, type: to.startsWith('Draft') ? 'draft-report' : learned.type };
    const language = to.endsWith('French') ? ('fr' as const) : learned.language;
    await learnDocument(db, { ...draft, language }, reading, []);
    const card = await cardOf(KNOWN);
    expect(card.differing?.filter((each) => each.fact === 'title')).toEqual([]);
  });
});
