import type { OutlineRecommendation } from '../../../lib/document/Outline.ts';

/** A recommendation as an outline has it. */
export const RECOMMENDATION: OutlineRecommendation = {
  id: 'A/1/1#3',
  paragraph: '3',
  annex: null,
  item: null,
  start: 0,
  end: 6,
  asks: [{ addressee: 'States', carriedOver: false, wording: 'should', start: 0, end: 6 }],
  headings: ['I. Lanterns'],
  refersTo: [{ symbol: 'A/1/2', paragraph: '4', relation: 'builds on', start: 0, end: 6 }],
  standing: 'recommendation',
  by: 'machine',
  words: 'Words.',
  hash: '0123456789abcdef',
};
