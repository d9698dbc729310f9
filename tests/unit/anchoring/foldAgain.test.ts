import { expect, test } from 'vitest';
import { foldAgain } from '../../../lib/anchoring/foldAgain.ts';
import { foldPassage } from '../../../lib/anchoring/foldPassage.ts';
import fc from '../../fixtures/fc.ts';

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00ad', '\u00e9', 'e\u0301', '\ufb01', '\u{1f600}', '1'),
});

test('a text that is folded from one like it is the same as folded by itself', () => {
  fc.assert(
    fc.property(words, words, words, words, (head, before, after, tail) => {
      const source = head + before + tail;
      const text = head + after + tail;
      expect(foldAgain({ source, ...foldPassage(source) }, text)).toEqual(foldPassage(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['nothing before', '', 'All new.'],
  ['nothing after', 'All old.', ''],
  ['the same', 'The same.', 'The same.'],
  ['a repeated end', 'aaa', 'aaaaa'],
  ['quite another', 'one two', 'three'],
])('%s', (_, source, text) => {
  expect(foldAgain({ source, ...foldPassage(source) }, text)).toEqual(foldPassage(text));
});
