import fc from '../../fixtures/fc.ts';

/** A report of our own making, by its parts, so that it can be set in several ways. */
export interface MadeReport {
  title: string;
  chapters: { label: string; title: string; paragraphs: MadeParagraph[] }[];
}

export interface MadeParagraph {
  number: number;
  sentences: string[];
  items: string[];
  /** The source of the note at the end of the first sentence; null for none. */
  note: string | null;
}

const WORDS = [
  'registers',
  'archives',
  'ledgers',
  'harbours',
  'lighthouses',
  'maps',
  'tides',
  'beacons',
  'ferries',
  'charts',
];
const SUBJECTS = ['States parties', 'The Secretariat', 'Member States', 'The Conference', 'UNODC'];
const MODALS = ['should', 'should consider', 'should seek to', 'should endeavour to', 'might'];
const VERBS = ['keep', 'publish', 'review', 'compare', 'repair'];
const ROMAN = ['I', 'II', 'III', 'IV'];
const TITLES = [
  'Introduction',
  'Recommendations adopted by the Group',
  'Organization of the meeting',
  'Summary of the deliberations',
];

const word = fc.constantFrom(...WORDS);
const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...MODALS),
    fc.constantFrom(...VERBS),
    word,
    word,
    word,
  )
  .map(
    ([subject, modal, verb, a, b, c]) =>
      `${subject} ${modal} ${verb} the ${a} of their coasts, including the ${b} and the ${c} of the islands.`,
  );
const item = fc
  .tuple(word, word)
  .map(([a, b]) => `Complete lists of the ${a} and of the ${b} of each coast;`);
const paragraph = fc.record({
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  items: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 2, maxLength: 4 }) },
  ),
  note: fc.option(
    word.map((name) => `See the yearbook of ${name}, second edition.`),
    { nil: null },
  ),
});

/** Reports of two to four chapters in the shape of a working group's, with notes and lists. */
export const reports: fc.Arbitrary<MadeReport> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  .map((chapters) => {
    let number = 0;
    return {
      title: 'Report on the meeting of the Group on Lighthouses held in Vienna from 3 to 5 May 2011',
      chapters: chapters.map((paragraphs, index) => ({
        label: ROMAN[index] ?? 'V',
        title: TITLES[index] ?? 'Other matters',
        paragraphs: paragraphs.map((made) => ({ ...made, number: ++number })),
      })),
    };
  });
