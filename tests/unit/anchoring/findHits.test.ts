import { describe, expect, it } from 'vitest';
import { findHits } from '../../../lib/anchoring/findHits.ts';
import { foldPassage } from '../../../lib/anchoring/foldPassage.ts';
import { createRandom } from '../../fixtures/anchoring/createRandom.ts';
import { makeNearDuplicates } from '../../fixtures/anchoring/makeNearDuplicates.ts';

/** Long enough to be looked up: shorter texts are gone through. */
const PARAGRAPHS = 150;
const TRIES = 3_000;

/** The places of a text by going through all of it, two at most. */
function scan(text: string, words: string): number[] {
  const first = text.indexOf(words);
  const second = first < 0 ? -1 : text.indexOf(words, first + 1);
  return [first, second].filter((place) => place >= 0);
}

describe('the places of words in a long text', () => {
  const haystack = foldPassage(`${makeNearDuplicates(PARAGRAPHS).join('\n\n')} Où l’été é́.`);
  const { text } = haystack;
  const random = createRandom(5);
  const below = (count: number) => Math.floor(random() * count);

  it('are as many as there are, whatever the words are', () => {
    expect(text.length).toBeGreaterThan(20_000);
    for (let count = 0; count < TRIES; count++) {
      const start = below(text.length);
      const end = Math.min(text.length, start + 1 + below(count % 2 === 0 ? 40 : 700));
      const words = text.slice(start, end);
      // Half a character is no place, and so is told by another test.
      if (/[\u0300-\u036f]/.test(text.slice(start, end + 1))) continue;
      const found = findHits(haystack, words, 2);
      const scanned = scan(text, words);
      expect([words, found.length]).toEqual([words, scanned.length]);
      if (scanned.length === 1) expect(found).toEqual([{ start, end }]);
      for (const hit of found) expect(text.slice(hit.start, hit.end)).toBe(words);
    }
  });

  it.each([
    ['at the very beginning', text.slice(0, 60), 0],
    ['at the very end', text.slice(-60), text.length - 60],
    ['all of it', text, 0],
  ])('are found %s', (_, words, start) => {
    expect(findHits(haystack, words, 2)).toEqual([{ start, end: start + words.length }]);
  });

  it.each([
    ['words that are not there', `${text.slice(100, 160)}!`],
    ['words that end within a character', text.slice(-60, -3)],
    ['more than there is', `${text}.`],
  ])('are none for %s', (_, words) => {
    expect(findHits(haystack, words, 2)).toEqual([]);
  });
});
