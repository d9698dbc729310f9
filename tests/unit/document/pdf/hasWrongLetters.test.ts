import { describe, expect, it } from 'vitest';
import { hasWrongLetters } from '../../../../lib/document/pdf/hasWrongLetters.ts';

const TEXT =
  'The lighthouses of Atlantis are in good order, and the harbours, as the report (A/99/1) of the HRC says, are lit. ';
const RUSSIAN =
  'Жители Атлантиды содержат свои маяки в порядке, и порты, как говорится в докладе, освещены. ';
/** Letters that stand for others, each as far before them in the row of characters. */
const shift = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));

const CASES: [name: string, text: string, isWrong: boolean][] = [
  ['a text', TEXT.repeat(5), false],
  ['a text in Russian', RUSSIAN.repeat(5), false],
  ['a text with labels', `(a) ${TEXT} (b) ${TEXT} (c) ${TEXT}`, false],
  ['letters that stand for others', shift(TEXT.repeat(5)), true],
  ['letters that are spaced', [...TEXT.repeat(3)].join(' '), true],
  ['letters and figures mixed', TEXT.replaceAll('i', '1').replaceAll('l', '|').repeat(5), true],
  ['too few words to tell', shift('The lighthouses of Atlantis'), false],
  ['nothing', '', false],
];

describe('hasWrongLetters', () => {
  it.each(CASES)('judges %s', (_, text, isWrong) => {
    expect(hasWrongLetters(text)).toBe(isWrong);
  });
});
