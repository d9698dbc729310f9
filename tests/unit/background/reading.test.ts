import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../entrypoints/background/notes/PageRecord.ts';
import { paragraphOf } from '../../../entrypoints/background/notes/paragraphOf.ts';
import { titleOf } from '../../../entrypoints/background/notes/titleOf.ts';
import { createMemory } from '../../../entrypoints/background/reading/createMemory.ts';
import { listNumbered } from '../../../entrypoints/background/reading/listNumbered.ts';
import { runSliced } from '../../../entrypoints/background/reading/runSliced.ts';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';

const PARAGRAPHS = `1. The group met in a hall by the sea, where the lanterns of its harbour could be seen.

2. The Secretariat should:

(a) Count the lamps of each harbour;

(b) Paint the doors of each office.

3. The meeting was closed at dusk, and everybody went home along the coast.
`;

function passagesOf(text: string, isDocument: boolean) {
  const { paragraphs } = parseDocument(text, blocksOfText(text), { sessions: null });
  return listNumbered(paragraphs, isDocument);
}
const numbersOf = (text: string, isDocument: boolean) =>
  passagesOf(text, isDocument).map(({ number }) => number);

describe('the numbered passages of a document', () => {
  it.each([
    {
      name: 'of a text page',
      text: PARAGRAPHS,
      isDocument: true,
      numbers: ['1', '2', '2 (a)', '2 (b)', '3'],
    },
    {
      name: 'that count up, without a masthead',
      text: PARAGRAPHS,
      isDocument: false,
      numbers: ['1', '2', '2 (a)', '2 (b)', '3'],
    },
    {
      name: 'of a page that is no document, where numbers are missing',
      text: PARAGRAPHS.replace('3. The', '7. The'),
      isDocument: false,
      numbers: [],
    },
    {
      name: 'without a number that is given twice',
      text: PARAGRAPHS.replace('3. The', '1. The'),
      isDocument: true,
      numbers: ['2', '2 (a)', '2 (b)'],
    },
  ])('$name', ({ text, isDocument, numbers }) => {
    expect(numbersOf(text, isDocument)).toEqual(numbers);
  });

  it.each([
    { from: 'lanterns', to: 'harbour could', number: '1' },
    { from: 'Count the', to: 'lamps', number: '2 (a)' },
    { from: 'Count the', to: 'Paint', number: '2' },
    { from: 'lanterns', to: 'Paint', number: '1–2' },
    { from: 'Secretariat', to: 'Secretariat', number: '2' },
  ])('are what "$from … $to" is cited by: $number', ({ from, to, number }) => {
    const span = { start: PARAGRAPHS.indexOf(from), end: PARAGRAPHS.indexOf(to) + to.length };
    expect(paragraphOf(passagesOf(PARAGRAPHS, true), span)).toBe(number);
  });

  it('name nothing outside of them', () => {
    expect(paragraphOf([{ number: '1', start: 10, end: 20 }], { start: 0, end: 15 })).toBeNull();
    expect(paragraphOf([], null)).toBeNull();
  });
});

describe('what a page is called', () => {
  const record = (title: string, own: string | null): PageRecord => ({
    url: 'https://www.unodc.org/documents/a%20paper.txt',
    documentId: null,
    title,
    head: own === null ? null : ({ title: own, symbol: 'A/1/2' } as NonNullable<PageRecord['head']>),
    symbol: null,
    language: null,
    corrections: '',
    copy: null,
    textHash: null,
    paragraphs: [],
    recommendations: 0,
    passages: [],
    drafts: [],
  });
  it.each([
    ['its own title', record('Lanterns | UNODC', 'Report on lanterns'), 'Lanterns | UNODC'],
    ['the document’s, without one', record('', 'Report on lanterns'), 'Report on lanterns'],
    ['the document’s, for a file name', record('a paper.txt', 'Report on lanterns'), 'Report on lanterns'],
    [
      'the document’s, for an address',
      record('https://www.unodc.org/documents/a%20paper.txt', 'Report on lanterns'),
      'Report on lanterns',
    ],
    ['the document’s, for its symbol', record('A/1/2', 'Report on lanterns'), 'Report on lanterns'],
    [
      'the document’s, for symbol and title together',
      record('A/1/2 · Report on lanterns', 'Report on lanterns'),
      'Report on lanterns',
    ],
    ['its own title, with a colon in it', record('Specimen: a paper', 'A head'), 'Specimen: a paper'],
    ['its file name, where nothing else is known', record('a paper.txt', null), 'a paper.txt'],
  ])('%s', (_, known, title) => {
    expect(titleOf(known, '')).toBe(title);
  });
});

describe('what was read', () => {
  it('is remembered, shared while under way, and forgotten when it failed or is the oldest', async () => {
    const remember = createMemory<number>(2);
    let made = 0;
    const make = async () => ++made;
    expect(await Promise.all([remember('a', 1, make), remember('a', 1, make)])).toEqual([1, 1]);
    await remember('b', 1, make);
    expect(await remember('a', 1, make)).toBe(1);
    await remember('c', 1, make);
    expect(await remember('a', 1, make)).toBe(1);
    expect(await remember('b', 1, make)).toBe(4);
    await expect(remember('d', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await remember('d', 1, make)).toBe(5);
  });

  it('is remembered of long texts as long as they are not too long together', async () => {
    const remember = createMemory<number>(4);
    let made = 0;
    const make = async () => ++made;
    for (const [name, size] of [
      ['short', 1_000],
      ['long', 1_500_000],
      ['too long', 5_000_000],
    ] as const)
      await remember(name, size, make);
    expect(await remember('too long', 5_000_000, make)).toBe(3);
    expect(await remember('long', 1_500_000, make)).toBe(4);
    expect(await remember('short', 1_000, make)).toBe(5);
    expect(await remember('long', 1_500_000, make)).toBe(4);
  });

  it('is worked out in slices, between which others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    const result = await runSliced(
      (function* () {
        for (let step = 0; step < 6; step++) {
          const begun = performance.now();
          while (performance.now() - begun < 12);
          yield;
        }
        return 'done';
      })(),
    );
    clearInterval(timer);
    expect(result).toBe('done');
    expect(turns).toBeGreaterThan(3);
  });
});
