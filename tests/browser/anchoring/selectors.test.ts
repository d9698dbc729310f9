import { expect, describe as group, test } from 'vitest';
import { anchor, describe, locate, plainTextOf } from '../../../lib/anchoring/index.ts';
import { indexRoot } from '../../../lib/anchoring/indexRoot.ts';
import { putMarkup } from './putMarkup.ts';
import { rangeOfBrackets } from './rangeOfBrackets.ts';

/** The selected passage stands between ⟦ and ⟧, which are taken out before anything is read. */
const CASES: { name: string; markup: string; exact: string; isHidden?: boolean }[] = [
  { name: 'words of a text node', markup: '<p>One ⟦two⟧ three</p>', exact: 'two' },
  { name: 'the whole of a text node', markup: '<p>⟦One⟧</p>', exact: 'One' },
  { name: 'across inline elements', markup: '<p>O⟦ne <b>two</b> thr⟧ee</p>', exact: 'ne two thr' },
  { name: 'from element to element', markup: '<p>⟦<b>One</b> <i>two</i>⟧</p>', exact: 'One two' },
  { name: 'several paragraphs', markup: '<p>O⟦ne</p>\n<p>Two</p>\n<p>Th⟧ree</p>', exact: 'ne\nTwo\nTh' },
  { name: 'paragraphs without white space between', markup: '<p>O⟦ne</p><p>Tw⟧o</p>', exact: 'neTw' },
  { name: 'between two paragraphs', markup: '<p>One</p>⟦<p>Two</p>⟧<p>Three</p>', exact: 'Two' },
  { name: 'a line break', markup: '<p>One⟦<br>Two⟧<br>Three</p>', exact: 'Two' },
  { name: 'text over a line break', markup: '<p>On⟦e<br>T⟧wo</p>', exact: 'eT' },
  {
    name: 'table cells',
    markup: '<table><tr><td>1⟦2</td><td>3</td></tr><tr><td>4⟧5</td></tr></table>',
    exact: '234',
  },
  { name: 'preformatted text', markup: '<pre>One\n  t⟦wo\n\n  thr⟧ee\n</pre>', exact: 'wo\n\n  thr' },
  { name: 'right-to-left text', markup: '<p dir="rtl">قرر ⟦المؤتمر⟧ أن ينشئ</p>', exact: 'المؤتمر' },
  { name: 'Chinese text', markup: '<p>缔约国应当⟦考虑加强⟧合作。</p>', exact: '考虑加强' },
  { name: 'combining characters', markup: '<p>cafe\u0301 ⟦cafe\u0301⟧s cafe</p>', exact: 'cafe\u0301' },
  { name: 'half of a combining sequence', markup: '<p>caf⟦e⟧\u0301 noir</p>', exact: 'e' },
  { name: 'astral characters', markup: '<p>𝒜 😀⟦😀𝒜⟧ 😀</p>', exact: '😀𝒜' },
  { name: 'white space at both borders', markup: '<p>One⟦ two ⟧three</p>', exact: ' two ' },
  { name: 'white space alone', markup: '<p>One⟦ ⟧two</p>', exact: ' ' },
  { name: 'source indentation', markup: '<p>\n  On⟦e\n  two⟧\n</p>', exact: 'e\n  two' },
  {
    name: 'indentation between blocks',
    markup: '<p>One</p>⟦\n  <p>Two</p>\n  ⟧<p>Three</p>',
    exact: '\n  Two\n  ',
  },
  { name: 'a collapsed range', markup: '<p>One t⟦⟧wo</p>', exact: '' },
  { name: 'a collapsed range at the end', markup: '<p>One</p>⟦⟧', exact: '' },
  { name: 'one letter', markup: '<p>banan⟦a⟧</p>', exact: 'a' },
  { name: 'a place among equals', markup: '<p>aaaaaaaaaa⟦aaa⟧aaaaaaaaaaaa</p>', exact: 'aaa' },
  { name: 'a script in between', markup: '<p>On⟦e <script>let x = 1;</script>tw⟧o</p>', exact: 'e tw' },
  {
    name: 'a style and a template before',
    markup: '<style>p {}</style><template>no</template><p>On⟦e⟧</p>',
    exact: 'e',
  },
  { name: 'a comment in between', markup: '<p>On⟦e<!-- no --> tw⟧o</p>', exact: 'e tw' },
  { name: 'hidden text', markup: '<p>One <span hidden>t⟦wo</span> three⟧</p>', exact: ' three' },
  {
    name: 'only hidden text',
    markup: '<p>One <span hidden>t⟦w⟧o</span> three</p>',
    exact: 'w',
    isHidden: true,
  },
  { name: 'an image', markup: '<p>One ⟦<img alt="">⟧ two</p>', exact: '' },
  {
    name: 'soft hyphens and zero width',
    markup: '<p>co\u00ad⟦op\u00ader\u200ba⟧tion</p>',
    exact: 'op\u00ader\u200ba',
  },
  { name: 'a list', markup: '<ul><li>On⟦e</li><li>Two</li></ul><p>T⟧hree</p>', exact: 'eTwoT' },
  { name: 'everything', markup: '⟦<h1>One</h1><p>Two</p>⟧', exact: 'OneTwo' },
];

group('a described range', () => {
  test.each(CASES)('$name: words and place of the standard', ({ markup, exact }) => {
    const root = putMarkup(markup);
    const range = rangeOfBrackets(root);
    const [quote, position] = describe(root, range);
    const start = new Range();
    start.setStart(root, 0);
    start.setEnd(range.startContainer, range.startOffset);
    const offset = start.cloneContents().textContent.length;
    const selected = range.cloneContents().textContent;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact });
    expect(position).toEqual({ type: 'TextPositionSelector', start: offset, end: offset + selected.length });
  });

  test.each(CASES)('$name: is found again, border for border', ({ markup }) => {
    const root = putMarkup(markup);
    const range = rangeOfBrackets(root);
    const selectors = describe(root, range);
    const found = anchor(root, selectors);
    expect(found).toMatchObject({ how: 'exact' });
    if ('orphan' in found) return;
    expect(found.range.toString()).toBe(range.toString());
    expect(describe(root, found.range)).toEqual(selectors);
  });

  test.each(CASES.filter(({ isHidden }) => !isHidden))(
    '$name: is in the same place for a text without a DOM',
    ({ markup }) => {
      const root = putMarkup(markup);
      const selectors = describe(root, rangeOfBrackets(root));
      const index = indexRoot(root);
      const plain = JSON.parse(JSON.stringify(plainTextOf(index)));
      expect(locate(plain, selectors)).toEqual(locate(index, selectors));
      expect(locate(plain, selectors)).toMatchObject({ how: 'exact' });
    },
  );
});

test('an index is read once for all notes, and again after a change of the same task', () => {
  const root = putMarkup('<p>One two three</p>');
  const index = indexRoot(root);
  expect(indexRoot(root)).toBe(index);
  root.append('Four');
  expect(indexRoot(root)).not.toBe(index);
  expect(anchor(root, [{ type: 'TextQuoteSelector', exact: 'Four' }])).toMatchObject({ how: 'exact' });
});
