import { expect, test } from 'vitest';
import { choosePassage } from '../../../scripts/demo/choosePassage.ts';

const REST = 'These words make the paragraph as long as a paragraph has to be, and they say nothing at all.';
const FIRST = 'The offices named in resolution 5/2, No. 3, answered 1.5 letters a day.';

test.each([
  ['a numbered paragraph, without its number', [`1. ${FIRST} ${REST}`], FIRST],
  ['a numbered one before any other', ['short', `${REST} ${REST}`, `  12. ${FIRST} ${REST}`], FIRST],
  ['a line of a text of many lines', [`Heading\n\n${FIRST} ${REST}\nMore`], FIRST],
  ['a sentence that ends its paragraph', [`1. ${'word '.repeat(30)}end.`], `${'word '.repeat(30)}end.`],
])('chosen: %s', (_what, texts, words) => {
  const passage = choosePassage(texts);
  expect(texts[passage?.text ?? -1]?.slice(passage?.start, passage?.end)).toBe(words);
});

test.each([
  ['short lines', ['1. Too short.', 'Home\nContact']],
  ['no sentence', ['word '.repeat(40)]],
  ['nothing', []],
])('nothing is chosen from %s', (_what, texts) => {
  expect(choosePassage(texts)).toBeNull();
});
