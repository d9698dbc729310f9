import { describe, expect, it } from 'vitest';
import { foldPassage } from '../../../lib/anchoring/foldPassage.ts';
import fc from '../../fixtures/fc.ts';

const FOLDED: [why: string, original: string, folded: string][] = [
  ['nothing to fold', 'paragraph', 'paragraph'],
  ['case stays', 'States', 'States'],
  ['white space', ' a b\n\tc\u00a0d\u3000e\u2009f ', 'abcdef'],
  ['invisible characters', 'a\u00adb\u200bc\u200ed\ufeffe\u2067f\ufe0fg', 'abcdefg'],
  ['single quotes', '‘a’ ‛b’ ‹c›', "'a''b''c'"],
  ['double quotes', '“a” «b»', '"a""b"'],
  ['dashes', 'a\u2010b\u2011c–d—e\u2212f', 'a-b-c-d-e-f'],
  ['an ellipsis', 'a…', 'a...'],
  ['a ligature', 'ﬁnal', 'final'],
  ['a composed letter', 'é', 'e\u0301'],
  ['a composed letter of an Indic script', '\u095b', '\u091c\u093c'],
  ['full-width forms', 'Ａ／１', 'A/1'],
  ['a raised figure stays', '10²', '10²'],
  ['a stretched Arabic word', 'الـــقرار', 'القرار'],
  ['astral characters', '𝒜 😀', '𝒜😀'],
  ['half of an astral character', '\ud83d a', '\ud83da'],
  ['the longest decomposition', '\ufdfa'.repeat(3), '\ufdfa'.normalize('NFKD').replaceAll(' ', '').repeat(3)],
];

describe('foldPassage', () => {
  it.each(FOLDED)('%s', (_, original, folded) => {
    expect(foldPassage(original).text).toBe(folded);
  });

  it('gives one origin a unit, ascending, of a unit that folds to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
        const { text, origins } = foldPassage(original);
        expect(origins).toHaveLength(text.length);
        for (let at = 1; at < origins.length; at++) {
          expect(origins[at]).toBeGreaterThanOrEqual(origins[at - 1] ?? 0);
        }
        const places = [...new Set(origins)];
        expect(places.map((place) => foldPassage(original.charAt(place)).text).join('')).toBe(text);
      }),
    );
  });

  it('folds long texts of long decompositions', () => {
    expect(foldPassage('\ufdfa'.repeat(20_000)).text).toHaveLength(
      20_000 * foldPassage('\ufdfa').text.length,
    );
  });
});
