import { expect, test } from 'vitest';
import { readBlocks } from '../../../lib/anchoring/readBlocks.ts';
import { indexOf } from './indexOf.ts';

const CASES = [
  { markup: '<p>A</p>', kind: 'paragraph', headingLevel: null, listDepth: null },
  { markup: '<h3>A</h3>', kind: 'heading', headingLevel: 3, listDepth: null },
  { markup: '<div role="heading" aria-level="5">A</div>', kind: 'heading', headingLevel: 5, listDepth: null },
  { markup: '<div role="heading">A</div>', kind: 'heading', headingLevel: 2, listDepth: null },
  { markup: '<ul><li>A</li></ul>', kind: 'list-item', headingLevel: null, listDepth: 1 },
  {
    markup: '<ol><li><ul><li><p>A</p></li></ul></li></ol>',
    kind: 'list-item',
    headingLevel: null,
    listDepth: 2,
  },
  { markup: '<table><tr><td>A</td></tr></table>', kind: 'table-row', headingLevel: null, listDepth: null },
  {
    markup: '<table><tr><td><p>A</p></td></tr></table>',
    kind: 'table-row',
    headingLevel: null,
    listDepth: null,
  },
  { markup: '<table><caption>A</caption></table>', kind: 'caption', headingLevel: null, listDepth: null },
  {
    markup: '<figure><figcaption>A</figcaption></figure>',
    kind: 'caption',
    headingLevel: null,
    listDepth: null,
  },
  { markup: '<pre>A</pre>', kind: 'preformatted', headingLevel: null, listDepth: null },
  {
    markup: '<aside role="doc-footnote"><p>A</p></aside>',
    kind: 'footnote',
    headingLevel: null,
    listDepth: null,
  },
];

test.each(CASES)('the block of $markup', ({ markup, ...expected }) => {
  expect(readBlocks(indexOf(markup))).toMatchObject([{ start: 0, end: 1, ...expected }]);
});

test('bold words, superscript words and links, cut to their block', () => {
  const index = indexOf(
    '<p>One <strong>two</strong><sup>4</sup></p><p><a href="https://docs.un.org/en/A/71/119">A/71/119</a><a>no</a></p><a href="/x"><h3>T</h3><p>U</p></a>',
  );
  const words = (spans: { start: number; end: number }[]) =>
    spans.map((span) => index.text.slice(span.start, span.end));
  const blocks = readBlocks(index);
  expect(blocks.map((block) => words(block.bold))).toEqual([['two'], [], [], []]);
  expect(blocks.map((block) => words(block.superscript))).toEqual([['4'], [], [], []]);
  expect(blocks.map((block) => words(block.links))).toEqual([[], ['A/71/119'], ['T'], ['U']]);
  expect(blocks[1]?.links[0]?.href).toBe('https://docs.un.org/en/A/71/119');
  expect(blocks[2]?.links[0]?.href).toBe(new URL('/x', location.href).href);
});
