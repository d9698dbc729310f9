import { describe, expect, it } from 'vitest';
import { maskHtml } from '../../../lib/document/maskHtml.ts';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import fc from '../../fixtures/fc.ts';

const FOUND: [why: string, html: string, printed: string[], canonical: string[]][] = [
  ['plain words', '<p>see A/71/119 there</p>', ['A/71/119'], ['A/71/119']],
  [
    'split over elements',
    'CTOC/COP/<b>WG.4</b>/2010/6',
    ['CTOC/COP/<b>WG.4</b>/2010/6'],
    ['CTOC/COP/WG.4/2010/6'],
  ],
  ['after a line break element', 'CTOC/<br>COP/2008/19', ['CTOC/<br>COP/2008/19'], ['CTOC/COP/2008/19']],
  ['a soft hyphen', 'CTOC/&shy;COP/2008/19', ['CTOC/&shy;COP/2008/19'], ['CTOC/COP/2008/19']],
  ['a hard space', 'S/RES/2722&nbsp;(2024)', ['S/RES/2722&nbsp;(2024)'], ['S/RES/2722(2024)']],
  ['numbered characters', 'A&#47;71&#x2F;119', ['A&#47;71&#x2F;119'], ['A/71/119']],
  ['two cells', '<td>A/71/119</td><td>A/71/120</td>', ['A/71/119', 'A/71/120'], ['A/71/119', 'A/71/120']],
  ['a border of blocks', '<p>CTOC/COP/</p><p>2008/19</p>', [], []],
  [
    'attributes',
    '<a href="https://undocs.org/A/71/119" title=\'A/71/120 > 5\'>A/71/121</a>',
    ['A/71/121'],
    ['A/71/121'],
  ],
  [
    'scripts and styles',
    '<script>"A/71/119"</script><style>/*A/71/120*/</style>A/71/121',
    ['A/71/121'],
    ['A/71/121'],
  ],
  ['comments', '<!-- A/71/119 --><!DOCTYPE html>A/71/121', ['A/71/121'], ['A/71/121']],
  ['no end of the head', '<head><title>A/71/119</title><body>A/71/121', ['A/71/121'], ['A/71/121']],
  ['no end of a script', 'A/71/121<script>A/71/119', ['A/71/121'], ['A/71/121']],
  ['what is no tag', 'if 3 < 4 then A/71/121 & more', ['A/71/121'], ['A/71/121']],
];

describe('maskHtml', () => {
  it.each(FOUND)('%s', (_, html, printed, canonical) => {
    const found = findReferences(maskHtml(html));
    expect(found.map(({ start, end }) => html.slice(start, end))).toEqual(printed);
    expect(found.map((reference) => reference.canonical)).toEqual(canonical);
  });

  it('never changes the length', () => {
    const pieces = [
      '<',
      '>',
      '<p>',
      '</p>',
      '<br>',
      '"',
      "'",
      '<!--',
      '-->',
      '&amp;',
      '&#1;',
      '<script>',
      'A/71/119',
      '𝒜',
    ];
    const html = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(html, (text) => {
        expect(maskHtml(text)).toHaveLength(text.length);
      }),
    );
  });
});
