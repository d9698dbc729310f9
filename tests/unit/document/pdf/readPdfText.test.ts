import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../../lib/document/pdf/PdfPage.ts';
import type { PdfText } from '../../../../lib/document/pdf/PdfText.ts';
import { readPdfText } from '../../../../lib/document/pdf/readPdfText.ts';
import { LINE_CASES } from './LINE_CASES.ts';
import { PAGE_CASES } from './PAGE_CASES.ts';
import { TEXT } from './PRINTED_TEXT.ts';
import { type Printed, setItems } from './setItems.ts';

function read(...pages: Printed[][]): PdfText {
  return readPages(pages.map((items, index) => setItems(index + 1, items)));
}

function readPages(pages: readonly PdfPage[]): PdfText {
  const steps = readPdfText(pages);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const blocksOf = ({ text, blocks }: PdfText) => blocks.map(({ start, end }) => text.slice(start, end));
/** What is left of the same lines where letters were taken for others. */
const POOR = TEXT.map(
  ([text, x, y]): Printed => [
    text
      .replace(/words/g, 'w0rds')
      .replace(/that is/g, 'thAt |s')
      .replace(/column/g, 'co1umn'),
    x,
    y,
  ],
);

describe('readPdfText', () => {
  it.each([...LINE_CASES, ...PAGE_CASES])('%s', (_, pages, blocks) => {
    expect(blocksOf(read(...pages))).toEqual(blocks);
  });

  it('tells the marks of notes from text, and sets notes behind their paragraphs', () => {
    const found = read([
      ...TEXT.slice(0, 4),
      ['A short line', 80, 448],
      ['1', 141, 444, { size: 6 }],
      ['and no more.', 147, 448],
      ['Another paragraph.', 80, 480],
      ['1', 80, 696, { size: 5 }],
      ['See the yearbook.', 84, 700, { size: 8 }],
    ]);
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'footnote', 'paragraph']);
    const [paragraph, note] = found.blocks;
    expect(paragraph?.superscript.map(({ start, end }) => found.text.slice(start, end))).toEqual(['1']);
    expect(note && found.text.slice(note.start, note.end)).toMatch(/^1\s?See the yearbook\.$/);
  });

  it('leads each character back to its item', () => {
    const pages = [setItems(1, [...TEXT, ['The o\ufb03ce of the e-', 80, 460], ['lection.', 80, 472]])];
    const { text, segments } = readPages(pages);
    for (const { start, end, page, item, from, count } of segments) {
      const printed = pages[page - 1]?.items[item]?.text.slice(from, from + count) ?? '';
      expect(printed.normalize('NFKC')).toBe(text.slice(start, end));
    }
    expect(segments.at(-1)?.end).toBe(text.length);
  });

  it.each([
    ['no text', [[]], 'no-text'],
    ['text', [TEXT], 'good'],
    [
      'letters that a font does not name',
      [[...TEXT.slice(0, 1), ['\ufffd'.repeat(60), 80, 700]]],
      'wrong-letters',
    ],
    ['pages of which most are pictures', [TEXT, [], []], 'some-pages-without-text'],
    ['a title page that is a picture', [[], TEXT], 'some-pages-without-text'],
    ['a last leaf with a blank back', [TEXT, []], 'good'],
    ['a poor recognition of letters', [POOR], 'wrong-letters'],
  ] as [string, Printed[][], string][])('says of %s how far it can be trusted', (_, pages, reliability) => {
    expect(read(...pages).reliability).toBe(reliability);
  });
});
