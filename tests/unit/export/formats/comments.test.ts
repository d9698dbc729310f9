import { expect, it } from 'vitest';
import { commentHtml } from '../../../../lib/export/html/commentHtml.ts';
import { commentParagraphs } from '../../../../lib/export/word/commentParagraphs.ts';
import { createFootnotes } from '../../../../lib/export/word/createFootnotes.ts';
import { packWord } from '../../../../lib/export/word/packWord.ts';
import fc from '../../../fixtures/fc.ts';
import { readWord } from './readWord.ts';

async function readComment(comment: string) {
  const children = commentParagraphs(comment);
  const { parts, textOf } = readWord(await packWord({ title: '', children, footnotes: createFootnotes() }));
  return { xml: parts['word/document.xml'] ?? '', lines: textOf('word/document.xml') };
}

it.each([
  ['a **b** *c* ~~d~~', '<p dir="auto">a <strong>b</strong> <em>c</em> <s>d</s></p>'],
  ['# Head\n\nx', '<p dir="auto"><b>Head</b></p><p dir="auto">x</p>'],
  ['- a\n  - b', '<ul dir="auto"><li>a<ul dir="auto"><li>b</li></ul></li></ul>'],
  ['3. a\n4. b', '<ol dir="auto" start="3"><li>a</li><li>b</li></ol>'],
  ['> a\n> b', '<blockquote dir="auto"><p dir="auto">a<br>b</p></blockquote>'],
  ['```\n<b>\n```', '<pre><code>&lt;b&gt;\n</code></pre>'],
  ['[a](https://a.example)', '<p dir="auto"><a href="https://a.example/" rel="noreferrer">a</a></p>'],
  // What is nested deeper than is read is shown as it was typed.
  [`${'>'.repeat(30)} deep`, `<p dir="auto">${'&gt;'.repeat(30)} deep</p>`],
  // Addresses that are none of the web, and markup, stay text.
  ['[a](javascript:alert)', '<p dir="auto">[a](javascript:alert)</p>'],
  ['<img src=x onerror=y>', '<p dir="auto">&lt;img src=x onerror=y&gt;</p>'],
  [
    '![a](https://a.example/x.png)',
    '<p dir="auto">!<a href="https://a.example/x.png" rel="noreferrer">a</a></p>',
  ],
])('%j is this HTML', (comment, html) => {
  expect(commentHtml(comment)).toBe(html);
});

it('never lets a comment become an element that is not in the table', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '*',
    '[',
    '](',
    ')',
    'javascript:',
    'https://a.example',
    '\n',
    '- ',
    '> ',
    'script',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const tags = commentHtml(parts.join('')).match(/<[^>]*>/g) ?? [];
      for (const tag of tags)
        expect(tag).toMatch(
          /^<(?:\/?(?:p|b|ul|ol|li|blockquote|strong|em|s|code|pre|a|hr|br)|(?:p|ul|ol|blockquote) dir="auto"(?: start="\d+")?|a href="(?:https?:)[^"<>]*" rel="noreferrer")>$/,
        );
    }),
  );
});

it.each([
  ['one\ntwo\n\nthree', ['one\ntwo', 'three']],
  ['- a\n- b\n  1. c', ['•\ta', '•\tb', '1.\tc']],
  ['3. a\n\n   more\n4. b', ['3.\ta', 'more', '4.\tb']],
  ['> said\n\n---\n\n```\nx < y\n```', ['said', '', 'x < y']],
  ['<b>text</b>', ['<b>text</b>']],
  ['  \n', []],
])('%j is these paragraphs of a Word file', async (comment, lines) => {
  expect((await readComment(comment)).lines).toEqual(lines);
});

it('marks what is strong, stressed, struck out, code and linked in a Word file', async () => {
  const { xml, lines } = await readComment(
    '**a** *b* ~~c~~ `d` [e](https://a.example/?x&y) [f](javascript:x)',
  );
  expect(lines).toEqual(['a b c d e [f](javascript:x)']);
  for (const mark of ['<w:b/>', '<w:i/>', '<w:strike/>', 'Consolas', '<w:hyperlink '])
    expect(xml).toContain(mark);
  expect(xml.match(/<w:hyperlink /g)).toHaveLength(1);
});
