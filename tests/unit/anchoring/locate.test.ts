import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/anchoring/locate.ts';
import type { ReadableSelector } from '../../../lib/anchoring/Selector.ts';

interface Case {
  name: string;
  text: string;
  exact: string;
  prefix?: string;
  suffix?: string;
  at?: [start: number, end: number];
  /** The passage in brackets within its surroundings and how it was found, or the reason of the orphan. */
  found: string;
}

const CASES: Case[] = [
  { name: 'a single place', text: 'one two three', exact: 'two', found: 'exact: one [two] three' },
  { name: 'no place', text: 'one two three', exact: 'four', found: 'missing' },
  { name: 'two places without context', text: 'a b a', exact: 'a', found: 'ambiguous' },
  {
    name: 'two places, one of them the stored position',
    text: 'a b a',
    exact: 'a',
    at: [4, 5],
    found: 'exact: a b [a]',
  },
  {
    name: 'two places, none of them the stored position',
    text: 'a b a',
    exact: 'a',
    at: [2, 3],
    found: 'ambiguous',
  },
  { name: 'the prefix decides', text: 'x a, y a', exact: 'a', prefix: 'y ', found: 'exact: x a, y [a]' },
  { name: 'the suffix decides', text: 'a x, a y', exact: 'a', suffix: ' y', found: 'exact: a x, [a] y' },
  {
    name: 'the context is not there',
    text: 'one two three',
    exact: 'two',
    prefix: 'five ',
    found: 'missing',
  },
  {
    name: 'moved',
    text: 'new: one two three',
    exact: 'two',
    prefix: 'one ',
    suffix: ' three',
    at: [4, 7],
    found: 'moved: new: one [two] three',
  },
  {
    name: 'the position holds other words',
    text: 'aaa two bbb',
    exact: 'two',
    at: [0, 3],
    found: 'moved: aaa [two] bbb',
  },
  {
    name: 'one side of the context is enough when it stands once',
    text: 'A sentence that is new. The quote stands here. And a long sentence of the old kind after it.',
    exact: 'The quote stands here.',
    prefix: 'Another sentence before. ',
    suffix: ' And a long sentence of the old kind after it.',
    found:
      'exact: A sentence that is new. [The quote stands here.] And a long sentence of the old kind after it.',
  },
  {
    name: 'what is never small differs in another sentence of its paragraph',
    text: 'Some 30 sentences are new. The quote stands here. And a long sentence of the old kind after it.',
    exact: 'The quote stands here.',
    prefix: 'Another sentence before. ',
    suffix: ' And a long sentence of the old kind after it.',
    found:
      'edited: Some 30 sentences are new. [The quote stands here.] And a long sentence of the old kind after it.',
  },
  {
    name: 'typography differs',
    text: 'He said: “well\u00adknown – it’s  so”.',
    exact: '"wellknown - it\'s\nso"',
    prefix: 'said:\u00a0',
    found: 'exact: He said: [“well\u00adknown – it’s  so”].',
  },
  {
    name: 'white space at its borders',
    text: 'one two  three',
    exact: ' two ',
    found: 'exact: one[ two ] three',
  },
  {
    name: 'a collapsed range between its context',
    text: 'one two three',
    exact: '',
    prefix: 'one ',
    suffix: 'two',
    found: 'exact: one []two three',
  },
  { name: 'nothing to go by', text: 'one', exact: '', found: 'missing' },
  {
    name: 'a part of a composed letter',
    text: 'caf\u00e9 cafe',
    exact: 'cafe',
    found: 'exact: caf\u00e9 [cafe]',
  },
  {
    name: 'a decomposed quote on a composed page',
    text: 'un caf\u00e9 noir',
    exact: 'cafe\u0301',
    found: 'exact: un [caf\u00e9] noir',
  },
  {
    name: 'paragraphs without white space in the quote',
    text: 'One.\n\nTwo.',
    exact: 'One.Two.',
    found: 'exact: [One.\n\nTwo.]',
  },
  { name: 'an empty text', text: '', exact: 'a', prefix: 'b', found: 'missing' },
];

function show({ text, exact, prefix, suffix, at }: Case): string {
  const selectors: ReadableSelector[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if (at !== undefined) selectors.push({ type: 'TextPositionSelector', start: at[0], end: at[1] });
  const located = locate({ text }, selectors);
  if ('orphan' in located) return located.orphan;
  const { span, how } = located;
  return `${how}: ${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
}

describe('locate', () => {
  it.each(CASES)('$name', (given) => {
    expect(show(given)).toBe(given.found);
  });

  it('takes a position alone at its word', () => {
    expect(locate({ text: 'one two' }, [{ type: 'TextPositionSelector', start: 4, end: 7 }])).toEqual({
      span: { start: 4, end: 7 },
      how: 'exact',
    });
  });

  it('has no place for a note without selectors', () => {
    expect(locate({ text: 'one' }, [])).toEqual({ orphan: 'missing' });
  });

  it.each([
    ['once: it is there', 'One. A quoted passage. Two.', { span: { start: 5, end: 22 }, how: 'exact' }],
    ['twice: nothing tells which', 'A quoted passage. A quoted passage.', { orphan: 'missing' }],
  ])('finds a passage that was recognised in a text by its words alone, %s', (_, text, found) => {
    const selectors: ReadableSelector[] = [
      {
        type: 'TextQuoteSelector',
        exact: 'A quoted passage.',
        prefix: 'Other words before. ',
        suffix: ' Others.',
      },
    ];
    expect(locate({ text }, selectors)).toEqual({ orphan: 'missing' });
    expect(locate({ text }, selectors, { isRecognised: true })).toEqual(found);
  });
});
