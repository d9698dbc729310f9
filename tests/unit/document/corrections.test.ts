import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { CorrectedPassage, Correction } from '../../../lib/document/corrections/Correction.ts';
import type { NamedCorrection } from '../../../lib/document/corrections/NamedCorrection.ts';
import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import type { Outline } from '../../../lib/document/Outline.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { runThrough } from '../../../lib/symbols/runThrough.ts';

const HEAD = `CTOC/COP/WG.4/2031/6
Distr.: General
3 February 2031
Original: English

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Report on the meeting of the Working Group on Trafficking in Persons held in Vienna on 30 and 31 January 2031
`;
const CHAPTER = `
II. Recommendations adopted by the Working Group

8. States parties should keep lanterns lit at every gate. They should also publish a list of lamps, further to paragraph 3 of CTOC/COP/WG.4/2030/2.

9. Member States should consider buying oil.

10. The Secretariat should:

(a) Count the lamps of each harbour;

(b) Paint the doors of each office.
`;
const REST = `
III. Summary of the deliberations

11. One speaker said that States parties should sell the lamps of their harbours.

12. The harbour is old.
`;
const TEXT = `${HEAD}${CHAPTER}${REST}`;

function read(text: string, corrections: readonly Correction[]): Outline {
  const named = corrections.map((correction, index): NamedCorrection => ({ id: `c${index}`, correction }));
  return outlineOf(runThrough(parseCorrected(text, blocksOfText(text), { sessions: null }, named)), text);
}

const idsOf = ({ recommendations }: Outline) => recommendations.map(({ id }) => id.replace(/^[^#]*/, ''));

/** The passage of a numbered paragraph or one of its items, as an outline names it. */
function passage(number: string, item: string | null = null, text = TEXT): CorrectedPassage {
  const { paragraphs, recommendations } = read(text, []);
  const found =
    item === null
      ? paragraphs.find((one) => one.number === number)
      : recommendations.find((one) => one.paragraph === number && one.item === item);
  return { paragraph: number, item, hash: found?.hash ?? '', words: found?.words ?? '' };
}

const ALL = ['#8', '#9', '#10(a)', '#10(b)'];
const AT = 'They should also publish a list';
/** Other line breaks, another page, other numbers: another copy of the same words. */
const OTHER_COPY = TEXT.replace('8. States parties', '5. States parties')
  .replace('9. Member', '6. Member')
  .replace('10. The', '7. The')
  .replace('11. One', '8. One')
  .replace('12. The', '9. The')
  .replace('They should also', 'They\nshould  also')
  .replace('at every gate', 'at every\ngate');

/** The same with a note, whose mark is no word of the paragraph. */
const NOTED = `${TEXT.replace('a list of lamps', 'a list<sup>3</sup> of lamps')}
<sup>3</sup> Kept at the harbour.
`;

const CASES: {
  name: string;
  corrections: Correction[];
  ids: string[];
  states?: string[];
  text?: string;
}[] = [
  { name: 'nothing', corrections: [], ids: ALL },
  {
    name: 'a paragraph that is none',
    corrections: [{ kind: 'not-recommendation', passage: passage('9') }],
    ids: ['#8', '#10(a)', '#10(b)'],
  },
  {
    name: 'a sub-item that is none',
    corrections: [{ kind: 'not-recommendation', passage: passage('10', '(a)') }],
    ids: ['#8', '#9', '#10(b)'],
  },
  {
    name: 'a whole list that is none',
    corrections: [{ kind: 'not-recommendation', passage: passage('10') }],
    ids: ['#8', '#9'],
  },
  {
    name: 'a paragraph that is one',
    corrections: [{ kind: 'is-recommendation', passage: passage('11') }],
    ids: [...ALL, '#11'],
  },
  {
    name: 'one that is one already',
    corrections: [{ kind: 'is-recommendation', passage: passage('9') }],
    ids: ALL,
  },
  {
    name: 'one that is none, and then is one',
    corrections: [
      { kind: 'not-recommendation', passage: passage('9') },
      { kind: 'is-recommendation', passage: passage('9') },
    ],
    ids: ALL,
    states: ['overtaken', 'applied'],
  },
  {
    name: 'one that is two',
    corrections: [{ kind: 'split', passage: passage('8'), at: AT }],
    ids: ['#8', expect.stringMatching(/^#8\+[0-9a-f]{8}$/) as never, '#9', '#10(a)', '#10(b)'],
  },
  {
    name: 'a split in words with the marks of notes, as a page prints them',
    text: NOTED,
    corrections: [
      {
        kind: 'split',
        passage: passage('8', null, NOTED),
        at: 'They should also publish a list3 of lamps, further',
      },
    ],
    ids: ['#8', expect.stringMatching(/^#8\+[0-9a-f]{8}$/) as never, '#9', '#10(a)', '#10(b)'],
  },
  {
    name: 'a split in such words with the marks raised',
    text: NOTED,
    corrections: [
      { kind: 'split', passage: passage('8', null, NOTED), at: 'They should also publish a list³ of' },
    ],
    ids: ['#8', expect.stringMatching(/^#8\+[0-9a-f]{8}$/) as never, '#9', '#10(a)', '#10(b)'],
  },
  {
    name: 'a split where nothing stands',
    corrections: [{ kind: 'split', passage: passage('8'), at: 'Nobody wrote this' }],
    ids: ALL,
    states: ['not-found'],
  },
  {
    name: 'a split at words that stand twice',
    corrections: [{ kind: 'split', passage: passage('8'), at: 'should' }],
    ids: ALL,
    states: ['not-clear'],
  },
  {
    name: 'a passage that is gone',
    corrections: [{ kind: 'not-recommendation', passage: { ...passage('9'), hash: 'f'.repeat(16) } }],
    ids: ALL,
    states: ['not-found'],
  },
  {
    name: 'a copy with other numbers and line breaks',
    corrections: [
      { kind: 'not-recommendation', passage: passage('9') },
      { kind: 'split', passage: passage('8'), at: AT },
      { kind: 'is-recommendation', passage: passage('11') },
    ],
    text: OTHER_COPY,
    ids: ['#5', expect.stringMatching(/^#5\+/) as never, '#7(a)', '#7(b)', '#8'],
  },
];

describe('corrections of a document', () => {
  it.each(CASES)('$name', ({ corrections, ids, states, text = TEXT }) => {
    const outline = read(text, corrections);
    expect(idsOf(outline)).toEqual(ids);
    expect(outline.corrections.map(({ state }) => state)).toEqual(states ?? corrections.map(() => 'applied'));
    expect(outline.corrections.map(({ correction }) => correction)).toEqual(corrections);
  });

  it('reads the asks of what its reader calls a recommendation, and says whose word it is', () => {
    const { recommendations, paragraphs } = read(TEXT, [
      { kind: 'is-recommendation', passage: passage('11') },
      { kind: 'is-recommendation', passage: passage('12') },
    ]);
    const [eleven, twelve] = recommendations.slice(-2);
    expect(eleven).toMatchObject({
      standing: 'recommendation',
      by: 'reader',
      asks: [{ addressee: 'States parties', wording: 'should' }],
      headings: ['III. Summary of the deliberations'],
    });
    const [ask] = eleven?.asks ?? [];
    expect(TEXT.slice(ask?.start, ask?.end)).toBe('should');
    expect(twelve).toMatchObject({ id: 'CTOC/COP/WG.4/2031/6#12', by: 'reader', asks: [] });
    expect(recommendations[0]?.by).toBe('machine');
    expect(paragraphs.find(({ number }) => number === '12')?.role).toBe('recommendation');
  });

  it('gives each part of what is split its own words, asks and references', () => {
    const { recommendations } = read(TEXT, [{ kind: 'split', passage: passage('8'), at: AT }]);
    const [first, second] = recommendations;
    expect(first).toMatchObject({ by: 'machine', refersTo: [] });
    expect(TEXT.slice(first?.start, first?.end)).toBe(
      '8. States parties should keep lanterns lit at every gate.',
    );
    expect(second).toMatchObject({
      by: 'reader',
      paragraph: '8',
      asks: [{ addressee: 'States parties', wording: 'should' }],
      refersTo: [{ symbol: 'CTOC/COP/WG.4/2030/2', paragraph: '3', relation: 'builds on' }],
    });
    expect(TEXT.slice(second?.start)).toMatch(/^They should also/);
  });

  it('tells twins apart by their numbers, and leaves those alone that it cannot tell apart', () => {
    const twins = TEXT.replace('12. The harbour is old.', '12. Member States should consider buying oil.');
    const not = { kind: 'not-recommendation', passage: passage('9', null, twins) } as const;
    expect(idsOf(read(twins, [not]))).not.toContain('#9');
    expect(read(twins, [not]).corrections[0]?.span).not.toBeNull();
    const unclear = { ...not, passage: { ...not.passage, paragraph: '70' } };
    expect(read(twins, [unclear]).corrections).toMatchObject([{ state: 'not-clear', span: null }]);
    expect(idsOf(read(twins, [unclear]))).toContain('#9');
  });

  it('takes the symbol from its reader, and reads everything in its light', () => {
    const own = read(TEXT, [
      { kind: 'symbol', symbol: 'CTOC/COP/WG.4/2031/L.1' },
      { kind: 'symbol', symbol: 'CTOC/COP/WG.4/2031/L.2' },
    ]);
    expect(own.header).toMatchObject({ symbol: 'CTOC/COP/WG.4/2031/L.2', symbolBasis: 'reader' });
    expect(own.recommendations[0]?.id).toBe('CTOC/COP/WG.4/2031/L.2#8');
    expect(own.corrections.map(({ state }) => state)).toEqual(['overtaken', 'applied']);
  });

  it('resolves a bare number in the light of the body that its reader named', () => {
    const bare =
      'Report on the meeting\n\n1. States parties should read resolution 4/4 of its fourth session.\n';
    const symbols = (corrections: Correction[]) =>
      runThrough(
        parseCorrected(
          bare,
          blocksOfText(bare),
          { sessions: null },
          corrections.map((correction) => ({ id: 'c', correction })),
        ),
      ).document.references.map(({ canonical }) => canonical);
    expect(symbols([])).not.toContain('CAC/COSP resolution 4/4');
    expect(symbols([{ kind: 'symbol', symbol: 'CAC/COSP/2011/14' }])).toContain('CAC/COSP resolution 4/4');
  });
});
