import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../lib/export/markdown/escapeMarkdown.ts';
import { linkMarkdown } from '../../../lib/export/markdown/linkMarkdown.ts';
import { quoteMarkdown } from '../../../lib/export/markdown/quoteMarkdown.ts';
import fc from '../../fixtures/fc.ts';
import { readMarkdown } from './readMarkdown.ts';

const HOSTILE = [
  '# Heading',
  '1. Item',
  '2) Item',
  '- Item',
  '+ Item',
  '* Item',
  '> Quote',
  '    code',
  '\tcode',
  '```js',
  '~~~',
  '---',
  '===',
  '***',
  '<script>alert(1)</script>',
  '<!-- ',
  '<img src=x onerror=alert(1)>',
  '<?php ?>',
  '<![CDATA[ ]]>',
  '&lt;b&gt; &amp; &#60;',
  '[a](https://a.example)',
  '![a](https://a.example/x.png)',
  '[a]: https://a.example',
  '[^1]',
  '<https://a.example>',
  'https://a.example/x',
  'www.a.example',
  'a.example/x',
  'reader@a.example',
  'mailto:reader@a.example',
  '//localhost/x',
  'ftp://a.example',
  '**bold** _it_ *it* ~~gone~~ `code`',
  '\\*',
  '| a | b |',
  '|---|---|',
  '[[Page]]',
  '![[Page]]',
  '#tag',
  '%%hidden%%',
  '==mark==',
  '$x$',
  '$$',
  'key:: value',
  '^block',
  '[!note] Callout',
  '<% tp.file %>',
  '{{date}}',
  '`= this.x`',
  'ends with \\',
  '- [ ] task',
  ': definition',
];

describe('a quotation', () => {
  it.each(HOSTILE)('shows %s as it is', (text) => {
    const shown = text.replace(/\s+/g, ' ').trim();
    expect(readMarkdown(quoteMarkdown(text))).toEqual({
      blocks: ['blockquote_open', 'paragraph_open'],
      text: shown,
    });
    expect(readMarkdown(quoteMarkdown(`Before\n${text}\nafter`)).text).toBe(`Before\n${shown}\nafter`);
  });

  it('shows any text as it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE, '\n', '\n\n', ' ', '.', ':', '/', '\\'),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('').toWellFormed();
        const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map((line) =>
          line
            .replace(/\s+/g, ' ')
            .replace(/\p{Cc}/gu, '')
            .trim(),
        );
        const shown = lines
          .join('\n')
          .replace(/\n{2,}/g, '\n\n')
          .replace(/^\n+|\n+$/g, '');
        const read = readMarkdown(quoteMarkdown(text));
        expect(read.text).toBe(shown);
        expect(new Set(read.blocks)).toEqual(
          new Set(shown === '' ? [] : ['blockquote_open', 'paragraph_open']),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['== a', /==/],
    ['%% a', /%%/],
    ['<% a', /<%/],
    ['a #tag', /(^|[^\\])#/],
    ['[[a]]', /\[\[/],
    ['$$', /\$\$/],
    ['a:: b', /::/],
    ['a ^b', /(^|[^\\])\^/],
    ['{{a}}', /\{\{/],
  ])('has nothing in it that Obsidian reads: %s', (text, mark) => {
    expect(quoteMarkdown(text)).not.toMatch(mark);
  });

  it('leaves plain text and symbols readable', () => {
    const text = 'See CTOC/COP/WG.4/2010/6, para. 15 (a): "should" – and so on.';
    expect(quoteMarkdown(text)).toBe(`> ${text}`);
    expect(escapeMarkdown('CAC/COSP/IRG/I/3/1/Add.14 and S/RES/2242 (2015)')).toBe(
      'CAC/COSP/IRG/I/3/1/Add.14 and S/RES/2242 (2015)',
    );
  });
});

it.each([
  ['a]b', 'https://a.example/x(1)', '[a\\]b](<https://a.example/x(1)>)'],
  ['a', 'https://a.example/<b>`|x', '[a](<https://a.example/%3Cb%3E%60%7Cx>)'],
  ['a', 'javascript:alert(1)', 'a'],
  ['a', 'data:text/html,x', 'a'],
  ['a', 'nowhere', 'a'],
])('a link of %s to %s', (words, address, markdown) => {
  expect(linkMarkdown(words, address)).toBe(markdown);
});
