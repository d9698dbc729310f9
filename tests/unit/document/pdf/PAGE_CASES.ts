import { FULL, JOINED, TEXT } from './PRINTED_TEXT.ts';
import type { PrintedCase } from './PrintedCase.ts';
import type { Printed } from './setItems.ts';

/** What stands where on a page: columns, heads, tables, notes, what is set aside. */
export const PAGE_CASES: PrintedCase[] = [
  [
    'keeps short lines that are set to the right apart',
    [[['A/99/100', 500, 60], ['10 May 2031', 485, 72], ['English only', 480, 84], ...TEXT]],
    ['A/99/100', '10 May 2031', 'English only', JOINED],
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
];
