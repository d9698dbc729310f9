import { FULL, JOINED, TEXT } from './PRINTED_TEXT.ts';
import type { PrintedCase } from './PrintedCase.ts';

/** How lines of a page make words and paragraphs, in each script. */
export const LINE_CASES: PrintedCase[] = [
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
    'keeps a label with its words',
    [[...TEXT, ['(a)', 100, 480], ['Ships;', 128, 480], ['(b)', 100, 500], ['Boats.', 128, 500]]],
    [JOINED, '(a) Ships;', '(b) Boats.'],
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
