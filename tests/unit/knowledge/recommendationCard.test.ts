import { describe, expect, it } from 'vitest';
import type { OutlineRecommendation } from '../../../lib/document/Outline.ts';
import {
  type RecommendationPlace,
  recommendationCard,
} from '../../../lib/knowledge/cards/recommendationCard.ts';
import { builtIn } from './builtIn.ts';

const ONE: OutlineRecommendation = {
  id: 'CTOC/COP/WG.4/2010/6#15',
  paragraph: '15',
  annex: null,
  item: null,
  start: 0,
  end: 10,
  asks: [{ addressee: 'States parties', carriedOver: false, wording: 'should', start: 0, end: 6 }],
  headings: ['II. Recommendations'],
  refersTo: [
    { symbol: 'CTOC/COP/WG.4/2009/2', paragraph: '17', relation: 'builds on', start: 2, end: 5 },
    { symbol: 'A/RES/64/293', paragraph: '16', relation: 'refers to', start: 6, end: 8 },
  ],
  standing: 'recommendation',
  by: 'machine',
  words: 'Words of our own.',
  hash: '0'.repeat(16),
};
const STATED: RecommendationPlace = {
  symbol: 'CTOC/COP/WG.4/2010/6',
  symbolBasis: 'stated',
  language: 'en',
  title: 'A page',
  url: 'https://www.unodc.org/x',
};
const UNKNOWN: RecommendationPlace = { ...STATED, symbol: null, symbolBasis: 'unknown' };

const CITATIONS: [
  name: string,
  change: Partial<OutlineRecommendation>,
  place: RecommendationPlace,
  citation: string,
][] = [
  ['a paragraph', {}, STATED, 'CTOC/COP/WG.4/2010/6, para. 15'],
  [
    'a sub-item',
    { id: 'CTOC/COP/WG.4/2010/6#15(b)', item: '(b)' },
    STATED,
    'CTOC/COP/WG.4/2010/6, para. 15 (b)',
  ],
  [
    'an item of a sub-item, of the second paragraph of its number',
    { id: 'CTOC/COP/WG.4/2010/6#15(b)(ii)~2', item: '(ii)' },
    STATED,
    'CTOC/COP/WG.4/2010/6, para. 15 (b) (ii)',
  ],
  [
    'a part of a sub-item',
    { id: 'CTOC/COP/WG.4/2010/6#15(b)+0123abcd', item: '(b)' },
    STATED,
    'CTOC/COP/WG.4/2010/6, para. 15 (b)',
  ],
  [
    'a bullet, which has no label',
    { id: 'CTOC/COP/WG.4/2010/6#15.3', item: '3' },
    STATED,
    'CTOC/COP/WG.4/2010/6, para. 15',
  ],
  [
    'an annex with a number',
    { id: 'CTOC/COP/WG.4/2010/6#annex.I/3', annex: 'I', paragraph: '3' },
    STATED,
    'CTOC/COP/WG.4/2010/6, annex I, para. 3',
  ],
  [
    'an annex without one',
    { id: 'CTOC/COP/WG.4/2010/6#annex/3(a)', annex: 'annex', paragraph: '3', item: '(a)' },
    STATED,
    'CTOC/COP/WG.4/2010/6, annex, para. 3 (a)',
  ],
  ['a paragraph without a number', { paragraph: null }, STATED, 'CTOC/COP/WG.4/2010/6'],
  [
    'a resolution, by organ and number',
    { paragraph: '16' },
    { ...STATED, symbol: 'A/RES/64/293' },
    'General Assembly resolution 64/293, para. 16',
  ],
  ['a page without a symbol', {}, UNKNOWN, 'A page, para. 15, https://www.unodc.org/x'],
  ['a page without a title', { paragraph: null }, { ...UNKNOWN, title: '' }, 'https://www.unodc.org/x'],
];

describe('the card of a recommendation', () => {
  it.each(CITATIONS)('cites %s', (_, change, place, citation) => {
    expect(recommendationCard({ ...ONE, ...change }, place, builtIn).citation).toBe(citation);
  });

  it('tells what is known of the texts that it refers to, and where to read them', () => {
    const { refersTo, sources } = recommendationCard(ONE, STATED, builtIn);
    expect(refersTo).toMatchObject([
      { symbol: 'CTOC/COP/WG.4/2009/2', type: 'report', citation: 'CTOC/COP/WG.4/2009/2, para. 17' },
      { symbol: 'A/RES/64/293', citation: 'General Assembly resolution 64/293, para. 16' },
    ]);
    expect(refersTo.map(({ links }) => links.map(({ href }) => href))).toEqual([
      expect.arrayContaining(['https://docs.un.org/en/CTOC/COP/WG.4/2009/2']),
      expect.arrayContaining(['https://docs.un.org/en/A/RES/64/293']),
    ]);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('has the gist of a pack only where the text itself was recognised', () => {
    expect(recommendationCard(ONE, STATED, builtIn).summary).toBeNull();
    const card = recommendationCard({ ...ONE, known: ONE.id }, STATED, builtIn);
    const known = builtIn.recommendation(ONE.id);
    expect(known).not.toBeNull();
    expect(card.summary).toEqual({ gist: known?.gist, topics: known?.topics });
    expect(card.sources).toContainEqual(known?.source);
    expect(recommendationCard({ ...ONE, known: 'A/1/1#1' }, STATED, builtIn).summary).toBeNull();
  });
});
