import type { ForeignSelector } from '../../../lib/anchoring/index.ts';

const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector' as const, exact, ...more });
const position = (start: number, end: number, more: object = {}) => ({
  type: 'TextPositionSelector' as const,
  start,
  end,
  ...more,
});
const paths = (startContainer: string, startOffset: number, endContainer: string, endOffset: number) => ({
  type: 'RangeSelector' as const,
  startContainer,
  startOffset,
  endContainer,
  endOffset,
});
const between = (startSelector: ForeignSelector, endSelector: ForeignSelector) => ({
  type: 'RangeSelector' as const,
  startSelector,
  endSelector,
});
const named = (
  type: 'XPathSelector' | 'CssSelector' | 'FragmentSelector',
  value: string,
  more: object = {},
) => ({
  type,
  value,
  ...more,
});

const PORT =
  '<h1>Port</h1>\n<p id="boats">A list of <b>boats</b> is kept.</p>\n<p class="crews">A list of crews is kept.</p>';
const LAMPS = '<p>💡 lamps and 💡 lights</p>';

/** Markup, the selectors of another tool, and the words that they select; null where nothing. */
export const FOREIGN_SELECTORS: [
  name: string,
  markup: string,
  selectors: ForeignSelector[],
  words: string | null,
][] = [
  ['paths and offsets within one element', PORT, [paths('/p[2]', 2, '/p[2]', 6)], 'list'],
  ['offsets over inner elements', PORT, [paths('/p[1]', 2, '/p[1]', 15)], 'list of boats'],
  ['paths from one element to another', PORT, [paths('/h1', 2, '/p[1]/b', 3)], 'rt\nA list of boa'],
  ['paths without a slash', PORT, [paths('p[1]/b', 0, 'p[1]/b', 5)], 'boats'],
  ['an empty path is the root', PORT, [paths('', 0, '', 4)], 'Port'],
  ['a whole element', PORT, [paths('/p[1]/b', 0, '/p[1]/b', 5)], 'boats'],
  ['a path to nothing', PORT, [paths('/p[7]', 0, '/p[7]', 4)], null],
  ['a path that is none', PORT, [paths('/p[', 0, '/p[', 4)], null],
  ['an offset behind the element', PORT, [paths('/h1', 0, '/h1', 40)], null],
  ['offsets from back to front', PORT, [paths('/p[2]', 6, '/p[2]', 2)], null],
  ['a path that leads out of the root', PORT, [paths('/..', 0, '/..', 4)], null],
  ['paths to other words than the quote', PORT, [paths('/h1', 0, '/h1', 4), quote('crews')], 'crews'],
  ['paths tell which of two places', PORT, [paths('/p[2]', 2, '/p[2]', 6), quote('list')], 'list of crews'],
  [
    'paths tell, where a stored position is out of date',
    PORT,
    [position(1, 5), paths('/p[2]', 2, '/p[2]', 6), quote('list')],
    'list of crews',
  ],
  ['broken paths beside a quote', PORT, [paths('/main', 1, '/main', 5), quote('crews')], 'crews'],
  ['an XPath', PORT, [named('XPathSelector', '/p[1]/b')], 'boats'],
  ['an XPath from the document', PORT, [named('XPathSelector', '/html/body//b')], 'boats'],
  [
    'an XPath refined by a quote',
    PORT,
    [named('XPathSelector', '//p[2]', { refinedBy: quote('list') })],
    'list of crews',
  ],
  ['a CSS selector', PORT, [named('CssSelector', '#boats > b')], 'boats'],
  ['a CSS selector that is none', PORT, [named('CssSelector', 'p >> b')], null],
  [
    'a CSS selector refined by a position',
    PORT,
    [named('CssSelector', '.crews', { refinedBy: position(10, 15) })],
    'crews',
  ],
  [
    'a CSS selector refined by what is elsewhere',
    PORT,
    [named('CssSelector', '.crews', { refinedBy: quote('boats') })],
    null,
  ],
  [
    'a position behind the element that it refines',
    PORT,
    [named('CssSelector', 'b', { refinedBy: position(3, 9) })],
    null,
  ],
  ['a fragment', PORT, [named('FragmentSelector', 'boats', { refinedBy: quote('list') })], 'list of boats'],
  ['a fragment of a PDF', PORT, [named('FragmentSelector', 'page=3'), quote('boats')], 'boats'],
  [
    'a quote refined by a quote',
    PORT,
    [quote('A list of crews', { refinedBy: quote('list') })],
    'list of crews',
  ],
  ['a quote refined by a position', PORT, [quote('A list of crews', { refinedBy: position(10, 12) })], 'cr'],
  ['a position refined by a quote', PORT, [position(28, 52, { refinedBy: quote('list') })], 'list of crews'],
  [
    'refined twice',
    PORT,
    [named('CssSelector', '.crews', { refinedBy: quote('list of crews', { refinedBy: quote('of') }) })],
    'of crews',
  ],
  [
    'from one quote to another',
    PORT,
    [between(quote('boats'), quote('crews'))],
    'boats is kept.\nA list of ',
  ],
  [
    'from one element to another',
    PORT,
    [between(named('XPathSelector', '//b'), named('CssSelector', '.crews'))],
    'boats is kept.\n',
  ],
  ['from back to front', PORT, [between(quote('crews'), quote('boats'))], null],
  ['up to words that are not there', PORT, [between(quote('boats'), quote('sails'))], null],
  ['a position in code points, borne out by the quote', LAMPS, [position(14, 20), quote('lights')], 'lights'],
  ['in code points, of two places', '<p>💡 lamps, 💡 lamps</p>', [position(11, 16), quote('lamps')], 'lamps'],
  ['a position in units, borne out by the quote', LAMPS, [position(16, 22), quote('lights')], 'lights'],
];
