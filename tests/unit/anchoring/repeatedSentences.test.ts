import { describe, expect, it } from 'vitest';
import { describeSpan, locate, snapshotOf } from '../../../lib/anchoring/index.ts';
import fc from '../../fixtures/fc.ts';

/** Texts of nothing but a few sentences: the same words stand everywhere, alone and in longer paragraphs. */
const SENTENCES = [
  'State parties should act.',
  'State parties should consider it.',
  'It met in 15 sittings.',
  'No vote was taken.',
  'State parties may act.',
];
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

interface Paragraph {
  id: number;
  words: string;
}

/** What is drawn for one try: a text, a passage in it, and what a change may need. */
const tries = fc.record({
  words: fc.array(paragraph, { minLength: 2, maxLength: 12 }),
  own: share,
  from: share,
  until: share,
  place: share,
  added: fc.oneof(paragraph, fc.constantFrom('Quite new.', 'It met in 16 sittings.')),
});
type Try = typeof tries extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const put = (list: Paragraph[], place: number, words: string, id = -1) =>
  list.toSpliced(Math.floor(place * (list.length + 1)), 0, { id, words });
const without = (list: Paragraph[], own: Paragraph) => list.filter((one) => one !== own);

/** What happens to the text. Where the passage's paragraph goes, the passage must be nowhere. */
const CHANGES: {
  name: string;
  isGone: boolean;
  make(list: Paragraph[], own: Paragraph, drawn: Try): Paragraph[];
}[] = [
  { name: 'shifted', isGone: false, make: (list) => [{ id: -1, words: 'Quite new words.' }, ...list] },
  { name: 'another put in', isGone: false, make: (list, _, { place, added }) => put(list, place, added) },
  {
    name: 'another edited',
    isGone: false,
    make: (list, own, { place, added }) =>
      list.map((one, at) =>
        at === Math.floor(place * list.length) && one !== own ? { id: one.id, words: added } : one,
      ),
  },
  {
    name: 'its paragraph moved',
    isGone: false,
    make: (list, own, { place }) => put(without(list, own), place, own.words, own.id),
  },
  { name: 'its paragraph taken out', isGone: true, make: (list, own) => without(list, own) },
  {
    name: 'its paragraph and others taken out',
    isGone: true,
    make: (list, own, { place }) => without(list, own).filter((_, at) => (at * 7 + place * 100) % 3 > 1),
  },
  {
    name: 'its paragraph taken out, one like it put in elsewhere',
    isGone: true,
    make(list, own, { place, added }) {
      const at = list.indexOf(own);
      const rest = without(list, own);
      const wanted = Math.floor(place * (rest.length + 1));
      // In its place, it would be an edit.
      return wanted === at ? rest : rest.toSpliced(wanted, 0, { id: -1, words: `${own.words} ${added}` });
    },
  },
];

const join = (list: Paragraph[]) => ({ text: list.map(({ words }) => words).join('\n\n') });
const startOf = (list: Paragraph[], at: number) =>
  list.slice(0, at).reduce((sum, { words }) => sum + words.length + 2, 0);

/** Whether a passage that was found is the noted one, or in a copy that is like it word for word. */
function isRight(list: Paragraph[], own: Paragraph, span: { start: number; end: number }, within: number) {
  const at = list.findIndex((one, place) => span.end <= startOf(list, place) + one.words.length);
  return list[at]?.words === own.words && span.start - startOf(list, at) === within;
}

/** Seeds that once found a wrong place, and one for each further run. */
const SEEDS = [1, 5, 7, 14, 17, 18, 1685, 20_261];

describe('with the version that a note was made on, among repeated sentences', () => {
  it.each(CHANGES)('$name: a passage is in its own paragraph or nowhere', ({ isGone, make }) => {
    for (const seed of SEEDS) {
      fc.assert(
        fc.property(tries, (drawn) => {
          const before = drawn.words.map((words, id) => ({ id, words }));
          const at = Math.floor(drawn.own * before.length);
          const own = before[at] as Paragraph;
          const [from = 0, until = 0] = [drawn.from, drawn.until]
            .map((part) => Math.floor(part * own.words.length))
            .sort((a, b) => a - b);
          const page = join(before);
          const start = startOf(before, at) + from;
          const selectors = describeSpan(page, { start, end: startOf(before, at) + until + 1 });
          const after = make(before, own, drawn);
          const found = locate(join(after), selectors, { snapshot: snapshotOf(page) });
          if ('orphan' in found) return;
          // A paragraph of the very same words that came in elsewhere cannot be told from one that moved.
          const isCopied = isGone && after.filter(({ words }) => words === own.words).length > 0;
          expect(isCopied || !isGone).toBe(true);
          expect(isRight(after, own, found.span, from)).toBe(true);
        }),
        { numRuns: 250, seed },
      );
    }
  });
});
