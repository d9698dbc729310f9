import { expect, test } from 'vitest';
import { markWords } from '../../../components/panel/outline/markWords.ts';
import fc from '../../fixtures/fc.ts';

test.each([
  { text: 'Études de cas', query: 'etude', marked: ['Étude'] },
  { text: 'E\u0301tudes', query: 'etudes', marked: ['E\u0301tudes'] },
  { text: 'a training day, TRAINING again', query: 'training', marked: ['training', 'TRAINING'] },
  { text: '<b>Names</b>', query: 'b>', marked: ['b>', 'b>'] },
  { text: 'ﬁnal', query: 'fin', marked: ['ﬁn'] },
  { text: 'nothing', query: '', marked: [] },
  { text: '', query: 'word', marked: [] },
])('"$query" in "$text"', ({ text, query, marked }) => {
  const pieces = markWords(text, query);
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(marked);
});

test('the pieces are the text, whatever is searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const pieces = markWords(text, query);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});
