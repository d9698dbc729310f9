import { expect, test } from 'vitest';
import { indexOf } from './indexOf.ts';

const CASES: { name: string; markup: string; text: string }[] = [
  { name: 'paragraphs', markup: '<p>One</p><p>Two</p>', text: 'One\n\nTwo' },
  {
    name: 'source indentation',
    markup: '\n  <p>\n    One\n    more  word </p>\n\n  <p> Two</p>\n',
    text: 'One more word\n\nTwo',
  },
  { name: 'text beside a block', markup: 'Before<div>In</div>After', text: 'Before\n\nIn\n\nAfter' },
  {
    name: 'nested blocks give one border',
    markup: '<div><div><p>A</p></div></div><section><p>B</p></section>',
    text: 'A\n\nB',
  },
  { name: 'line break', markup: '<p>A<br>B<br>\n C</p>', text: 'A\nB\nC' },
  { name: 'line breaks at the borders of a block', markup: '<p><br>A<br><br></p><p>B</p>', text: 'A\n\nB' },
  { name: 'space across inline elements', markup: '<p>A <b> B </b> <i>C</i> </p>', text: 'A B C' },
  {
    name: 'only a space between inline elements',
    markup: '<p><b>A</b> <i>B</i>\n<u>C</u></p>',
    text: 'A B C',
  },
  {
    name: 'no space between inline elements',
    markup: '<p>CTOC/<b>COP</b>/<i>2008</i>/1</p>',
    text: 'CTOC/COP/2008/1',
  },
  {
    name: 'no-break space, soft hyphen and zero width stay',
    markup: '<p>a&nbsp; b\u00adc\u200bd</p>',
    text: 'a\u00a0 b\u00adc\u200bd',
  },
  { name: 'preformatted text', markup: '<p>A</p><pre>  x\n   y </pre>', text: 'A\n\n  x\n   y ' },
  {
    name: 'cells of a row',
    markup: '<table><tr><th>A</th> <th>B</th></tr>\n<tr><td> C </td><td>D</td></tr></table>',
    text: 'A\tB\n\nC\tD',
  },
  { name: 'an empty first cell', markup: '<table><tr><td></td><td>D</td><td> </td></tr></table>', text: 'D' },
  {
    name: 'paragraphs in cells',
    markup: '<table><tr><td><p>A</p><p>B</p></td><td><p>C</p></td></tr></table>',
    text: 'A\n\nB\n\nC',
  },
  {
    name: 'what is no text',
    markup:
      '<p>A<script>x</script><style>x</style><noscript>x</noscript>B</p><template><p>x</p></template><p hidden>x</p><p aria-hidden="true">C</p><p data-skipped>x</p>',
    text: 'AB\n\nC',
  },
  { name: 'hidden until found', markup: '<p hidden="until-found">A</p>', text: 'A' },
  { name: 'comments', markup: '<p>A<!-- x -->B</p>', text: 'AB' },
  { name: 'nothing', markup: '<p> <b></b>\n</p><br>', text: '' },
];

test.each(CASES)('text of $name', ({ markup, text }) => {
  expect(indexOf(markup).text).toBe(text);
});

test('every character of a segment is the character of its node', () => {
  for (const { markup } of CASES) {
    const index = indexOf(markup);
    index.starts.forEach((start, segment) => {
      const offset = index.offsets[segment] ?? 0;
      const length = index.lengths[segment] ?? 0;
      const inNode = index.nodes[segment]?.data.slice(offset, offset + length) ?? '';
      const isPre = index.nodes[segment]?.parentElement?.closest('pre') !== null;
      expect(isPre ? inNode : inNode.replace(/[\t\n\r\f]/g, ' ')).toBe(
        index.text.slice(start, start + length),
      );
    });
  }
});

test('blocks cover all text but the borders, in order', () => {
  for (const { markup } of CASES) {
    const { text, blocks } = indexOf(markup);
    let end = -2;
    for (const block of blocks) {
      expect(block.start).toBe(end + 2);
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(Math.max(end, 0)).toBe(text.length);
  }
});

test('marks cover the text of their element', () => {
  const { text, marks } = indexOf('<p>A<b> bold <sup>4</sup> </b>B</p><a href="/x"><br><h3>Title</h3></a>');
  expect(marks.map((mark) => [mark.element.localName, text.slice(mark.start, mark.end)])).toEqual([
    ['b', ' bold 4 '],
    ['sup', '4'],
    ['a', 'Title'],
  ]);
});
