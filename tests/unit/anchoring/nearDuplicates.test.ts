import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describeSpan.ts';
import type { Located } from '../../../lib/anchoring/Located.ts';
import { locate } from '../../../lib/anchoring/locate.ts';
import { snapshotOf } from '../../../lib/anchoring/snapshotOf.ts';
import { makeNearDuplicates } from '../../fixtures/anchoring/makeNearDuplicates.ts';

const PARAGRAPHS = makeNearDuplicates(120);
const join = (paragraphs: string[]) => ({ text: paragraphs.join('\n\n') });
const PAGE = join(PARAGRAPHS);
const SNAPSHOT = snapshotOf(PAGE);

/** What of a paragraph is quoted: all of it, its first sentence without the number, some words in the middle. */
const QUOTES: [name: string, cut: (paragraph: string) => string][] = [
  ['a paragraph', (paragraph) => paragraph],
  ['a sentence', (paragraph) => paragraph.slice(paragraph.indexOf(' ') + 1, paragraph.indexOf('. ', 8) + 1)],
  ['some words', (paragraph) => paragraph.slice(40, 90)],
];

/** What happens to the page; gives the paragraphs after it, and what must become of a note on paragraph `at`. */
interface Change {
  name: string;
  make: (at: number) => string[];
  /** How the note is found, or the reasons that may be given. */
  expected: string[];
}

const replace = (at: number, ...by: string[]) => PARAGRAPHS.toSpliced(at, 1, ...by);
const own = (at: number) => PARAGRAPHS[at] ?? '';
const CHANGES: Change[] = [
  { name: 'nothing', make: () => PARAGRAPHS, expected: ['exact'] },
  { name: 'the page shifts', make: () => ['A new paragraph.', ...PARAGRAPHS], expected: ['moved'] },
  {
    name: 'other paragraphs come and go',
    make: (at) => PARAGRAPHS.filter((_, index) => index === at || index % 7 !== 0),
    expected: ['moved'],
  },
  {
    name: 'new paragraphs come on both sides',
    make: (at) => replace(at, 'New before.', own(at), 'New behind.'),
    expected: ['moved'],
  },
  {
    name: 'a look-alike comes before',
    make: (at) => replace(at, own(at).replace('next session', 'following session'), own(at)),
    expected: ['moved'],
  },
  {
    name: 'a look-alike comes behind',
    make: (at) => replace(at, own(at), own(at).replace('next session', 'following session')),
    expected: ['exact'],
  },
  { name: 'the paragraph goes', make: (at) => replace(at), expected: ['missing', 'ambiguous', 'changed'] },
  {
    name: 'the paragraph and the next go',
    make: (at) => PARAGRAPHS.toSpliced(at, 2),
    expected: ['missing', 'ambiguous', 'changed'],
  },
  {
    name: 'the paragraph and the last go',
    make: (at) => PARAGRAPHS.toSpliced(at - 1, 2),
    expected: ['missing', 'ambiguous', 'changed'],
  },
  {
    name: 'the paragraph goes, and both its neighbours are edited',
    make: (at) =>
      PARAGRAPHS.map((paragraph) => paragraph.replace('steps taken', 'measures taken')).toSpliced(at, 1),
    expected: ['missing', 'ambiguous', 'changed'],
  },
];

function show(text: string, located: Located): { how: string; words: string; start: number } {
  if ('orphan' in located) return { how: located.orphan, words: '', start: -1 };
  const { span, how } = located;
  return { how, words: text.slice(span.start, span.end), start: span.start };
}

const EDITS: [name: string, from: string, to: string, how: string][] = [
  ['a word', 'next session', 'following session', 'edited'],
  ['a few words', 'of the steps taken in this regard', 'about the measures that were taken', 'edited'],
  ['a word less', 'and should inform', 'and inform', 'edited'],
  ['the case', 'Working Group', 'working group', 'edited'],
  ['a negation', 'and should inform', 'and should not inform', 'changed'],
  ['the addressee', 'the Working Group', 'the Secretariat', 'changed'],
  ['a number', 'next session', 'next 2 sessions', 'changed'],
  ['an ordinal', 'next session', 'third session', 'changed'],
];

const cases = CHANGES.flatMap((change) =>
  QUOTES.flatMap(([quoted, cut]) =>
    [true, false].map((hasSnapshot) => ({ ...change, quoted, cut, hasSnapshot })),
  ),
);

describe('notes among near-duplicates', () => {
  it.each(cases)(
    '$name: a note on $quoted, snapshot $hasSnapshot',
    ({ make, cut, expected, hasSnapshot }) => {
      const faults: unknown[] = [];
      for (let at = 3; at < PARAGRAPHS.length - 3; at += 3) {
        const quote = cut(own(at));
        const start = PAGE.text.indexOf(own(at)) + own(at).indexOf(quote);
        const selectors = describeSpan(PAGE, { start, end: start + quote.length });
        const after = make(at);
        const page = join(after);
        const located = show(page.text, locate(page, selectors, hasSnapshot ? { snapshot: SNAPSHOT } : {}));
        const place = after.indexOf(own(at));
        const right = place < 0 ? -1 : after.slice(0, place).join('\n\n').length + (place > 0 ? 2 : 0);
        const isRight =
          expected.includes(located.how) &&
          (located.start === -1 || located.start === right + own(at).indexOf(quote)) &&
          (located.words === '' || located.words === quote);
        if (!isRight) faults.push({ at, ...located });
      }
      expect(faults).toEqual([]);
    },
  );

  it.each(EDITS.flatMap((edit) => [true, false].map((hasSnapshot) => [...edit, hasSnapshot] as const)))(
    'an edit of %s, "%s" to "%s": %s, snapshot %s',
    (_, from, to, how, hasSnapshot) => {
      const faults: unknown[] = [];
      for (let at = 0; at < PARAGRAPHS.length; at += 5) {
        const start = PAGE.text.indexOf(own(at));
        const selectors = describeSpan(PAGE, { start, end: start + own(at).length });
        const edited = own(at).replace(from, to);
        const page = join(['New.', ...replace(at, edited)]);
        const located = show(page.text, locate(page, selectors, hasSnapshot ? { snapshot: SNAPSHOT } : {}));
        const isRight = located.how === how && (how === 'changed' || located.words === edited);
        if (!isRight) faults.push({ at, ...located });
      }
      expect(faults).toEqual([]);
    },
  );
});
