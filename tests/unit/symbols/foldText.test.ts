import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/symbols/foldText.ts';
import fc from '../../fixtures/fc.ts';

const FOLDED: [why: string, original: string, folded: string][] = [
  ['nothing to fold', 'resolution 5/2, para. 3', 'resolution 5/2, para. 3'],
  ['special spaces', 'a\u00a0b\u2009c\u202fd\u3000e\tf', 'a b c d e f'],
  ['white space in a row', 'a  b \t c', 'a b c'],
  ['a line feed', 'a\nb', 'a b'],
  ['a line feed with spaces', 'a  \n  b', 'a b'],
  ['other line ends', 'a\r\nb\r\n\r\nc', 'a b\n\nc'],
  ['the end of a paragraph', 'a\n\nb', 'a\n\nb'],
  ['the end of a paragraph with spaces', 'a \n \n\n b', 'a\n\nb'],
  ['a page break', 'a\n\fb', 'a b'],
  ['hyphens and short dashes', '1\u20102\u20113\u20124–5\u22126', '1-2-3-4-5-6'],
  ['a long dash stays', 'a—b', 'a—b'],
  ['digits', '٧١ ۷۱ ７１', '71 71 71'],
  ['full-width forms', 'Ａ／ＲＥＳ（５，６；７：８）．', 'A/RES(5,6;7:8).'],
  ['slashes', '1⁄2 3∕4', '1/2 3/4'],
  ['invisible marks', '\ufeffa\u00adb\u200bc\u200ed\u2067e\u2069\u061cf', 'abcdef'],
  ['a stretched word', 'الـــقرار', 'القرار'],
  ['a symbol broken after a slash', 'CTOC/\nCOP/\n2008/19', 'CTOC/COP/2008/19'],
  ['a symbol broken after a short word', 'A/AC.\n260/Rev. \n1', 'A/AC.260/Rev.1'],
  ['a word broken after a slash', 'and/\nor', 'and/ or'],
  ['a slash at the end of a paragraph', 'A/\n\nB', 'A/\n\nB'],
  ['characters beyond the plane', '𝒜\u00ad𝒷  c', '𝒜𝒷 c'],
];

/* Texts in which there is much to fold. */
const ROUGH = fc
  .array(
    fc.constantFrom(
      ...[
        'A',
        '/',
        'WG.',
        '5',
        ' ',
        '  ',
        '\n',
        '\r\n',
        '\t',
        '\f',
        '\u00ad',
        '\u200b',
        '\u00a0',
        '–',
        '／',
        '٧',
        '𝒜',
        'é',
      ],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const ANY = fc.oneof(ROUGH, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('foldText', () => {
  it.each(FOLDED)('folds %s', (_, original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  it('leads each folded offset to the original and back', () => {
    fc.assert(
      fc.property(ANY, (original) => {
        const folded = foldText(original);
        for (let offset = 0; offset <= folded.text.length; offset += 1) {
          expect(folded.toFolded(folded.toOriginal(offset))).toBe(offset);
        }
      }),
    );
  });

  it('keeps the order of offsets, both ways', () => {
    fc.assert(
      fc.property(ANY, (original) => {
        const folded = foldText(original);
        for (let offset = 1; offset <= original.length; offset += 1) {
          expect(folded.toFolded(offset)).toBeGreaterThanOrEqual(folded.toFolded(offset - 1));
        }
        for (let offset = 1; offset <= folded.text.length; offset += 1) {
          expect(folded.toOriginal(offset)).toBeGreaterThan(folded.toOriginal(offset - 1));
        }
        expect(folded.toFolded(original.length)).toBe(folded.text.length);
        expect(folded.toOriginal(folded.text.length)).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('leaves ASCII letters and digits where the way back says', () => {
    fc.assert(
      fc.property(ANY, (original) => {
        const folded = foldText(original);
        for (const { index, 0: letter } of folded.text.matchAll(/[A-Za-z0-9]/g)) {
          const printed = original[folded.toOriginal(index)] ?? '';
          expect(foldText(printed).text).toBe(letter);
        }
      }),
    );
  });
});
