import { describe, expect, it } from 'vitest';
import { describeSpan, locate, snapshotOf } from '../../../lib/anchoring/index.ts';

const BEFORE = [
  'The harbour office was opened by the oldest of its keepers, who spoke of sails and of storms.',
  'It heard a statement on the depth of the river, and took note of a paper on ropes and chains.',
];
const BEHIND = [
  'A list of speakers was then closed, and a film about lighthouses was shown in the evening.',
  'At its end the meeting thanked its host for a supper of fish, bread and very old cheese.',
];
const page = (...paragraphs: string[]) => [...BEFORE, ...paragraphs, ...BEHIND].join('\n\n');
const asks = (who: string, count: number, by: number) =>
  `${who} should count ${count} ships by ${by}. They report on lamps.`;

/**
 * The paragraph with the noted words in brackets, and what stands in its place afterwards, between the same neighbours.
 * Nothing tells whether it was edited, or taken out and a look-alike put there. So the words may be found, if the reader
 * is asked; not at all, where what is never small is another in their own sentence.
 */
const IN_PLACE: [name: string, noted: string, after: string, how: string][] = [
  [
    'another figure in the sentence',
    asks('Ports', 12, 2010).replace('count', '[count]'),
    asks('Ports', 13, 2010),
    'changed',
  ],
  [
    'another year in the sentence',
    asks('Ports', 12, 2010).replace('count', '[count]'),
    asks('Ports', 12, 2011),
    'changed',
  ],
  [
    'another addressee in the sentence',
    asks('Member States', 12, 2010).replace('count', '[count]'),
    asks('States parties', 12, 2010),
    'changed',
  ],
  [
    'a negation in the sentence',
    asks('Ports', 12, 2010).replace('ships by', '[ships] by'),
    asks('Ports', 12, 2010).replace('should', 'should not'),
    'changed',
  ],
  [
    'another word in the sentence',
    asks('Ports', 12, 2010).replace('ships', '[ships]'),
    asks('Ports', 12, 2010).replace('count', 'counts'),
    'edited',
  ],
  [
    'another figure in another sentence',
    asks('Ports', 12, 2010).replace('lamps', '[lamps]'),
    asks('Ports', 13, 2010),
    'edited',
  ],
  [
    'another word in another sentence',
    asks('Ports', 12, 2010).replace('lamps', '[lamps]'),
    asks('Ports', 12, 2010).replace('count', 'counts'),
    'exact',
  ],
  [
    'another number of the paragraph',
    `7. ${asks('Ports', 12, 2010)}`.replace('count', '[count]'),
    `8. ${asks('Ports', 12, 2010)}`,
    'exact',
  ],
  [
    'another letter of the paragraph',
    `(a) ${asks('Ports', 12, 2010)}`.replace('count', '[count]'),
    `(b) ${asks('Ports', 12, 2010)}`,
    'exact',
  ],
  [
    'no number of the paragraph',
    `7. ${asks('Ports', 12, 2010)}`.replace('count', '[count]'),
    asks('Ports', 12, 2010),
    'moved',
  ],
  [
    'the number of a paragraph, and another figure',
    `[7]. ${asks('Ports', 12, 2010)}`,
    `7. ${asks('Ports', 13, 2010)}`,
    'changed',
  ],
  [
    'a footnote mark behind the sentence',
    'Ports count ships.4 They [report] on lamps.',
    'Ports count ships.5 They report on lamps.',
    'edited',
  ],
  [
    'a sentence more before',
    'Ports count ships. They [report] on lamps.',
    'All 30 boats are blue. Ports count ships. They report on lamps.',
    'edited',
  ],
  [
    'a sentence more behind',
    'Ports count ships. They [report] on lamps.',
    'Ports count ships. They report on lamps. All 30 boats are blue.',
    'edited',
  ],
  [
    'a sentence more behind the number',
    '7. Ports count ships. They [report] on lamps.',
    '7. All 30 boats are blue. Ports count ships. They report on lamps.',
    'edited',
  ],
  ['the letter of a heading', '[B. Lamps of the ports]', 'C. Lamps of the ports', 'changed'],
  ['a heading that has lost its letter', '[B. Lamps of the ports]', 'Lamps of the ports', 'changed'],
];

/** Whole pages, the noted words in brackets, and how they are found by their selectors alone and with the version. */
const WITHOUT_NEIGHBOURS: [name: string, noted: string, after: string, alone: string, known: string][] = [
  [
    'words of a paragraph that stood once, among new ones',
    page('Ports should count all of their [ships] by 2010, and report on lamps.', 'Ships have lamps.'),
    'New.\n\nPorts should count all of their ships by 2010, and report on lamps.\n\nOthers, with ships.',
    'moved',
    'moved',
  ],
  [
    'the same, where it stands under a number of more figures',
    '2. Ports should count [all] of their ships by 2010, and report on lamps.\n\nAll is well.',
    'All is well.\n\n12. Ports should count all of their ships by 2010, and report on lamps.',
    'missing',
    'missing',
  ],
  [
    'words of a paragraph that had a copy, which is left',
    [
      'Recalling its resolution 4/4 of 17 October.',
      ...BEFORE,
      'Recalling its [resolution] 4/4 of 17 October.',
      ...BEHIND,
    ].join('\n\n'),
    'New.\n\nRecalling its resolution 4/4 of 17 October.\n\nOther.',
    'missing',
    'ambiguous',
  ],
];

/** Sections that changed places, with a row that all have: the noted one stands in its own company. */
const ROWS: [name: string, noted: string, after: string, how: string][] = [
  ['in order', 'A|12|B|[12]|C', 'A|12|B|12|C', 'exact'],
  ['shifted', 'A|12|B|[12]|C', 'N|A|12|B|12|C', 'moved'],
  ['the other way round', 'A|12|D|B|[12]|C', 'B|12|C|A|12|D', 'moved'],
  ['the other way round, with new neighbours', 'A|12|B|[12]|C', 'C|12|X|12|Y', 'missing'],
  ['one left of three', 'A|12|12|[12]|C', 'A|12|C', 'ambiguous'],
  ['gone from its place', 'A|12|B|[12]|C', 'A|12|B|C', 'missing'],
  ['one more', 'A|12|B|[12]|C', 'A|12|B|12|C|12', 'exact'],
];

function read(marked: string) {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

function find(noted: string, after: string, isKnown: boolean): string {
  const { text, start, end } = read(noted);
  const selectors = describeSpan({ text }, { start, end });
  const found = locate({ text: after }, selectors, isKnown ? { snapshot: snapshotOf({ text }) } : {});
  if ('orphan' in found) return found.orphan;
  expect(after.slice(found.span.start, found.span.end)).toBe(text.slice(start, end));
  return found.how;
}

describe('a paragraph that is another, in the same place', () => {
  it.each(IN_PLACE)('%s', (_, noted, after, how) => {
    for (const isKnown of [false, true]) expect(find(page(noted), page(after), isKnown)).toBe(how);
  });
});

describe('a paragraph that is the same, elsewhere', () => {
  it.each(WITHOUT_NEIGHBOURS)('%s', (_, noted, after, alone, known) => {
    expect(find(noted, after, false)).toBe(alone);
    expect(find(noted, after, true)).toBe(known);
  });
});

describe('one of several rows of the same words, with the version', () => {
  const rows = (text: string) => text.split('|').join('\n\n');
  it.each(ROWS)('%s', (_, noted, after, how) => {
    expect(find(rows(noted), rows(after), true)).toBe(how);
  });
});
