import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Document } from '../../../lib/document/Document.ts';
import { parse } from '../../../lib/document/parse.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { readHtml } from '../../../lib/document/readHtml.ts';
import fc from '../../fixtures/fc.ts';
import { reports } from './makeReport.ts';
import { PLAIN, setAsText } from './setReport.ts';

const PIECES = [
  '1. ',
  '2. ',
  'I. ',
  'A. ',
  '(a) ',
  '(i) ',
  '- ',
  '\n',
  '\n\n',
  '\f',
  '\t',
  'States should go',
  ' and ',
  '.',
  ';',
  ':',
  '<sup>1</sup>',
  '²',
  '**',
  '# ',
  'Annex',
  'The General Assembly,',
  'Recalling it,',
  'A/RES/1/2',
  '128.1 ',
  '“',
  '<li>',
  '</p>',
  'Contents',
  '*',
  ' 12',
];
const rough = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const texts = fc.oneof(
  rough,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  reports.map((report) => setAsText(report, { ...PLAIN, width: 70, pageEvery: 11 })),
);

function holds({ roles, paragraphs, recommendations, footnotes, headings }: Document, length: number): void {
  expect(roles.map(({ start }) => start)).toEqual([0, ...roles.map(({ end }) => end)].slice(0, roles.length));
  expect(roles.at(-1)?.end ?? 0).toBe(length);
  for (const { start, end } of [...paragraphs, ...recommendations, ...footnotes, ...headings]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  }
  for (const { start, end, items } of paragraphs) {
    for (const item of items) {
      expect(item.start).toBeGreaterThanOrEqual(start);
      expect(item.end).toBeLessThanOrEqual(end);
    }
  }
  for (const { start, end, asks } of recommendations.filter(({ item }) => item === null)) {
    for (const ask of asks) {
      expect(ask.start).toBeGreaterThanOrEqual(start);
      expect(ask.end).toBeLessThanOrEqual(end);
    }
  }
  expect(new Set(recommendations.map(({ id }) => id)).size).toBe(recommendations.length);
}

describe('parseDocument', () => {
  it('gives every character of any text one role, and nests its spans', () => {
    fc.assert(
      fc.property(texts, (text) =>
        holds(parseDocument(text, blocksOfText(text), { sessions: null }), text.length),
      ),
      { numRuns: 300 },
    );
  });

  it('does so for any HTML', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const { text, blocks } = readHtml(`<p>${words}</p><ul><li>${words}`);
        expect(text.length).toBe(words.length * 2 + 15);
        holds(parseDocument(text, blocks, { sessions: null }), text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('counts paragraphs beyond 999', () => {
    const numbers = Array.from({ length: 2_100 }, (_, index) => String(index + 1));
    const text = numbers.map((number) => `${number}. States should keep registers.`).join('\n\n');
    const { paragraphs } = parseDocument(text, blocksOfText(text), { sessions: null });
    expect(paragraphs.map(({ number }) => number)).toEqual(numbers);
  });

  it('pauses often', () => {
    const [report] = fc.sample(reports, { seed: 7, numRuns: 1 });
    const text = Array.from({ length: 60 }, () => (report ? setAsText(report, PLAIN) : '')).join('\n\n');
    const steps = [...parse(text, blocksOfText(text), { sessions: null })];
    expect(steps.length).toBeGreaterThan(text.length / 20_000);
  });
});

describe.each([
  ['spaces', ' '],
  ['open sentences', 'the law\nand\n'],
  ['stars', '*a '],
  ['modals', 'States parties should, and '],
  ['addressees', 'The Conference, the Conference and '],
  ['bullets', '- a\n'],
  ['brackets', '(a) ('],
  ['tags', '<'],
])('a text of nothing but %s', (_, unit) => {
  it('takes time in proportion to its length', () => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const start = performance.now();
      parseDocument(text, blocksOfText(text), { sessions: null });
      return performance.now() - start;
    };
    time(20_000);
    const short = Math.min(time(60_000), time(60_000));
    // Eight times the text in quadratic time would be sixty-four times the work.
    expect(Math.min(time(480_000), time(480_000))).toBeLessThan(28 * Math.max(short, 12));
  });
});
