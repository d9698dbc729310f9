import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../../lib/document/pdf/PdfPage.ts';
import type { PdfText } from '../../../../lib/document/pdf/PdfText.ts';
import { readPdfText } from '../../../../lib/document/pdf/readPdfText.ts';
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
const FULL = 'a line of words that is as long as the lines of a column are in most of the papers';
/** Lines of text that tell where the margins are. */
const TEXT: Printed[] = [0, 1, 2, 3, 4].map((at) => [FULL, 80, 400 + at * 12]);
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
const JOINED = Array.from({ length: 5 }, () => FULL).join(' ');

const CASES: [name: string, pages: Printed[][], blocks: string[]][] = [
  ['joins lines into paragraphs', [TEXT], [JOINED]],
  [
    'mends a word that is broken over lines, where it stands whole elsewhere',
    [
      [
        [`The lighthouses and harbours. ${FULL.slice(0, 46)} light-`, 80, 388],
        ['houses and no more of the harbours; see the har-', 80, 400],
        ['bours again.', 80, 412],
      ],
    ],
    [
      `The lighthouses and harbours. ${FULL.slice(0, 46)} lighthouses and no more of the harbours; see the harbours again.`,
    ],
  ],
  [
    'keeps the hyphen of a word that has one',
    [
      [
        [`${FULL.slice(0, 73)} follow-`, 80, 388],
        ['up on the words.', 80, 400],
      ],
    ],
    [`${FULL.slice(0, 73)} follow-up on the words.`],
  ],
  [
    'keeps short lines that are set to the right apart',
    [[['A/99/100', 500, 60], ['10 May 2031', 485, 72], ['English only', 480, 84], ...TEXT]],
    ['A/99/100', '10 May 2031', 'English only', JOINED],
  ],
  [
    'sets no space between Chinese and the figures in it',
    [[['决定于', 80, 100, { width: 30 }], ['2031', 112, 100], ['年', 134, 100, { width: 10 }], ...TEXT]],
    ['决定于2031年', JOINED],
  ],
  [
    'mends lam and alef that a file names in the wrong order',
    [[['األمم المتحدة', 80, 100, { isRtl: true }], ...TEXT]],
    ['الأمم المتحدة', JOINED],
  ],
  [
    'reads the small words of a masthead apart from the tall name beside them',
    [[['General Assembly', 80, 100, { size: 20 }], ['Distr.: General', 254, 100], ...TEXT]],
    ['General Assembly', 'Distr.: General', JOINED],
  ],
  [
    'takes no numbered paragraph that recurs for a running head',
    [1, 2, 3].map((page): Printed[] => [[`${page}. States should light lamp ${page}.`, 80, 60], ...TEXT]),
    [
      '1. States should light lamp 1.',
      JOINED,
      '2. States should light lamp 2.',
      JOINED,
      '3. States should light lamp 3.',
      JOINED,
    ],
  ],
  [
    'keeps a session apart from the longest line of a masthead',
    [
      [
        ['Commission on the Upkeep of all the Lamps of all the Harbours', 80, 100, { isBold: true }],
        ['Fortieth session', 80, 112, { isBold: true }],
        ...TEXT,
      ],
    ],
    ['Commission on the Upkeep of all the Lamps of all the Harbours', 'Fortieth session', JOINED],
  ],
  [
    'reads a title page of two columns one after the other',
    [
      [
        ['General Assembly', 80, 100],
        ['Economic Council', 340, 100],
        ['Tenth session', 80, 112],
        ['2031 session', 340, 112],
        ...TEXT,
      ],
    ],
    ['General Assembly', 'Tenth session', 'Economic Council', '2031 session', JOINED],
  ],
  [
    'reads the long name of an organ whole, whose lines share no baselines with what stands beside it',
    [
      [
        ['United Nations', 80, 60, { size: 14 }],
        ['CEDAW/C/ATL/CO/8', 430, 60],
        ['Distr.: General', 430, 96],
        ['Convention on the Upkeep of all the', 120, 101, { size: 17, isBold: true }],
        ['14 March 2031', 430, 110],
        ['Lighthouses', 120, 121, { size: 17, isBold: true }],
        ['Original: English', 430, 138],
        ['Committee on Lighthouses', 80, 170, { isBold: true }],
        ...TEXT,
      ],
    ],
    [
      'United Nations',
      'CEDAW/C/ATL/CO/8',
      'Convention on the Upkeep of all the Lighthouses',
      'Distr.: General',
      '14 March 2031',
      'Original: English',
      'Committee on Lighthouses',
      JOINED,
    ],
  ],
  [
    'takes no text below a note in the middle of a page for notes',
    [
      [
        ['A title*', 80, 200],
        ['____________', 80, 300],
        ['* See the agenda.', 80, 312, { size: 8 }],
        ...TEXT,
      ],
    ],
    ['A title*', '____________', '* See the agenda.', JOINED],
  ],
  [
    'reads the masthead that is printed over another first',
    [[['Distr.: General', 390, 100], ['Distr.: Limited', 370, 100], ...TEXT]],
    ['Distr.: Limited', 'Distr.: General', JOINED],
  ],
  [
    'reads the rows of a table',
    [
      [
        ...TEXT,
        ['Item', 80, 500],
        ['Title', 150, 500],
        ['Day', 420, 500],
        ['1', 80, 520],
        ['Opening', 150, 520],
        ['Monday', 420, 520],
      ],
    ],
    [JOINED, 'Item\tTitle\tDay', '1\tOpening\tMonday'],
  ],
  [
    'keeps a label with its words',
    [[...TEXT, ['(a)', 100, 480], ['Ships;', 128, 480], ['(b)', 100, 500], ['Boats.', 128, 500]]],
    [JOINED, '(a) Ships;', '(b) Boats.'],
  ],
  [
    'sets running heads, counters, job numbers and bar codes aside',
    [
      [
        ['The first page.', 80, 400],
        ['V.11-12345 (E)', 80, 770],
        ['*1112345*', 80, 785],
      ],
      [
        ['A/99/1', 80, 40],
        ['The second page.', 80, 400],
        ['2/2', 80, 770],
      ],
      [
        ['A/99/1', 480, 40],
        ['English', 480, 52],
        ['Page 3', 480, 64],
        ['The third page.', 80, 400],
        ['/...', 500, 785],
      ],
    ],
    ['The first page.', 'The second page.', 'The third page.'],
  ],
  [
    'joins a paragraph that goes on over a page',
    [
      [...TEXT],
      [
        ['A/99/1', 80, 40],
        ['and more words.', 80, 80],
        ['2', 80, 770],
      ],
    ],
    [`${JOINED} and more words.`],
  ],
  [
    'sets letters that are turned, or too small to read, aside',
    [[...TEXT, ['Draft', 300, 300, { angle: 45 }], ['x', 300, 300, { size: 1 }]]],
    [JOINED],
  ],
  [
    'sets a watermark aside that lies under the text',
    [[['DRAFT', 100, 430, { size: 60 }], ...TEXT]],
    [JOINED],
  ],
  [
    'sets the numbers of lines aside',
    [[...TEXT, ...TEXT.map(([, , y], at): Printed => [`${at + 1}`, 50, y, { size: 8, width: 4 }])]],
    [JOINED],
  ],
  [
    'keeps the numbers of rows that are no lines of a text',
    [[...TEXT.slice(0, 1), ['1', 80, 480], ['Opening', 110, 480], ['2', 80, 500], ['Closing', 110, 500]]],
    [FULL, '1 Opening', '2 Closing'],
  ],
  [
    'reads a page that is set along the long side of the paper',
    [
      [...TEXT, ['The end.', 80, 480]],
      TEXT.map(([text, x, y]): Printed => [text, y, 800 - x, { angle: -90 }]),
    ],
    [JOINED, 'The end.', JOINED],
  ],
  ['reads what is painted twice once', [[...TEXT, ['Bold', 80, 500], ['Bold', 80.4, 500]]], [JOINED, 'Bold']],
  [
    'spells ligatures and bullets out, and mends stray spaces',
    [[...TEXT, ['\uf0b7 The o\ufb03ce is child -friendly', 80, 500]]],
    [JOINED, '• The office is child-friendly'],
  ],
  [
    'reads Arabic from right to left, its forms as letters',
    [
      [
        ['\u0627\u0644\u0642\u0631\u0627\u0631', 480, 100, { isRtl: true }],
        ['64/293', 440, 100],
        ['\ufee3\ufee6', 420, 100, { isRtl: true }],
      ],
    ],
    ['\u0627\u0644\u0642\u0631\u0627\u0631 64/293 \u0645\u0646'],
  ],
  [
    'keeps the number of a paragraph with its words, and numbers in brackets, from right to left',
    [
      [
        ['القرار', 480, 100, { isRtl: true, width: 40 }],
        ['1', 545, 100, { width: 5 }],
        ['-', 540, 100, { width: 3 }],
        ['3570', 455, 100, { width: 20 }],
        ['(', 447, 100, { width: 3 }],
        ['2031', 427, 100, { width: 20 }],
        [')', 424, 100, { width: 3 }],
      ],
    ],
    ['1- القرار 3570 (2031)'],
  ],
  [
    'puts a slash of another font back between the numbers that a file paints at once',
    [
      [
        ['85 123', 173, 100, { width: 36 }],
        ['/', 187, 100, { width: 3 }],
        ['A/', 160, 100, { width: 13 }],
        ...TEXT,
      ],
    ],
    ['A/85/123', JOINED],
  ],
  [
    'joins Chinese lines without a space',
    [
      [
        ['大会重申其关于人口贩运问题的各项决议以及会议的', 80, 100, { width: 300 }],
        ['决定。', 80, 112, { width: 30 }],
        ['续', 80, 500, { width: 310 }],
      ],
    ],
    ['大会重申其关于人口贩运问题的各项决议以及会议的决定。', '续'],
  ],
  [
    'keeps a line together whose spaces were widened to fill it',
    [
      [
        ['12.', 80, 100],
        ['Registers', 110, 100],
        ['mentioned', 175, 100],
        ['everywhere', 240, 100],
        ['throughout', 310, 100],
        ['the ports are kept.', 80, 112],
        ...TEXT,
      ],
    ],
    ['12. Registers mentioned everywhere throughout the ports are kept.', Array(5).fill(FULL).join(' ')],
  ],
];

describe('readPdfText', () => {
  it.each(CASES)('%s', (_, pages, blocks) => {
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
