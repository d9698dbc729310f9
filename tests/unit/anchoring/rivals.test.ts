import { describe, expect, it } from 'vitest';
import { describeSpan, locate, snapshotOf } from '../../../lib/anchoring/index.ts';

const [FIRST, LAST] = ['The harbour office opened at nine.', 'The list of speakers was closed.'];
const ships = (who: string, number = '') =>
  `${number}${who} should count ships in port, and should report on lamps.`;
const longer = (who: string, what: string, where: string) =>
  `${who} should be ${what} in each of the ${where} ports, and lamps are to be lit at dusk.`;
const page = (...paragraphs: string[]) => paragraphs.join('\n\n');

/**
 * The noted words in brackets, the page afterwards, and where they may be found then (`=` for the page as it is written),
 * or why nowhere; first by the selectors alone, then with the version that the note was made on. Each came from a random
 * page on which the note once was put on another paragraph.
 */
const CASES: [name: string, noted: string, after: string, alone: string, withVersion: string][] = [
  [
    'a twin with another number behind, and new neighbours before',
    page(FIRST, '4. The Secretariat should[ count ships ]in port.', LAST),
    page(
      'A new one.',
      '4. The Secretariat should[ count ships ]in port.',
      '5. The Secretariat should count ships in port.',
      LAST,
    ),
    'changed',
    '=',
  ],
  [
    'a twin with another addressee before',
    page(FIRST, ships('States parties').replace('report', '[report]'), LAST),
    page(
      FIRST,
      ships('Member States'),
      ships('States parties').replace('report', '[report]'),
      'A new one.',
      LAST,
    ),
    'missing',
    '=',
  ],
  [
    'another paragraph with the same words in its place',
    page(FIRST, longer('Boats', 'tied [up at night]', 'four old northern'), LAST),
    page(
      FIRST,
      'Members of the crew, with all that they carry, may sleep, once tied up at night in each of the four old northern ports, and lamps are to be lit at dusk.',
      LAST,
    ),
    'changed',
    'changed',
  ],
  [
    'a number right before it changed',
    page(FIRST, '7.[ Ship]s are counted here in port.', LAST),
    page(FIRST, '8.[ Ship]s are counted here in port.', LAST),
    '=',
    '=',
  ],
  [
    'an addressee right before it changed',
    page(FIRST, 'The Conference should c[ount all ships] in port and on the river.', LAST),
    page(FIRST, 'Member States should c[ount all ships] in port and on the river.', LAST),
    'changed',
    'changed',
  ],
];

/** A form of words, and what it may ask; with the version, the paragraph that came in stands where the noted one was. */
const asks = (what: string) =>
  `States parties should ${what}, with a view to closing the gaps identified, and should report on it at the next session.`;
const OTHER_STATEMENTS: [name: string, noted: string, after: string][] = [
  [
    'a whole paragraph',
    `[${asks('strengthen the assistance given to small ports')}]`,
    asks('keep a national register of every vessel'),
  ],
  [
    'words of it',
    asks('strengthen the assistance given to small ports').replace('report on it', 'report [on it]'),
    asks('keep a national register of every vessel'),
  ],
];

const HALVES: [name: string, noted: string, after: string][] = [
  [
    'the end of an addressee',
    'The Secret[ariat should count all] ships in port.',
    'States parties should count all ships in port.',
  ],
  [
    'one letter of it',
    'The Secretaria[t should] count all ships in port.',
    'Member States should count all ships in port.',
  ],
  [
    'the beginning of it',
    '[All ships are counted by the Secre]tariat in port.',
    'All ships are counted by the Conference in port.',
  ],
  ['one figure of a number', '[Some 1]2 ships were counted in port.', 'Some 42 ships were counted in port.'],
  [
    'the end of one that ends in the letter that the next word begins with',
    '1. States parti[es should co]unt ships.',
    '1. The Conference should count ships.',
  ],
  ['a part of a symbol', 'See CTOC/COP/[2010/6 on ships] in port.', 'See CTOC/COP/2011/6 on ships in port.'],
];

function read(marked: string) {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

function show(text: string, found: ReturnType<typeof locate>): string {
  if ('orphan' in found) return found.orphan;
  const { start, end } = found.span;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('words that stand in several paragraphs', () => {
  it.each(CASES)('%s', (_, noted, after, alone, withVersion) => {
    const { text, start, end } = read(noted);
    const selectors = describeSpan({ text }, { start, end });
    const now = read(after).text;
    const snapshot = snapshotOf({ text });
    expect(show(now, locate({ text: now }, selectors))).toBe(alone === '=' ? after : alone);
    expect(show(now, locate({ text: now }, selectors, { snapshot }))).toBe(
      withVersion === '=' ? after : withVersion,
    );
  });
});

describe('another statement in the same form of words, where the noted one stood', () => {
  it.each(OTHER_STATEMENTS)('%s', (_, noted, after) => {
    const { text, start, end } = read(page(FIRST, noted, LAST));
    const selectors = describeSpan({ text }, { start, end });
    for (const options of [{}, { snapshot: snapshotOf({ text }) }]) {
      expect(locate({ text: page(FIRST, after, LAST) }, selectors, options)).toEqual({ orphan: 'changed' });
    }
  });
});

describe('a passage that begins or ends within what is never small', () => {
  it.each(HALVES)('%s', (_, noted, after) => {
    const { text, start, end } = read(page(FIRST, noted, LAST));
    const selectors = describeSpan({ text }, { start, end });
    const now = page(FIRST, after, LAST);
    for (const options of [{}, { snapshot: snapshotOf({ text }) }]) {
      const found = locate({ text: now }, selectors, options);
      // The words that are left may be found; what stands for the lost ones may not.
      expect('orphan' in found ? found.orphan : show(now, found)).toBe('changed');
    }
  });
});
