import { toOriginal } from '../lines/toOriginal.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';

const COUNTS = /[\p{L}\p{N}]/u;

/**
 * Where in a passage the words `at` stand, as an offset into the source: the place of their first letter or digit. White
 * space and punctuation do not count. `null` where they stand nowhere, `'several'` where more than once.
 */
export function findBeginning(part: ReadParagraph | ReadItem, at: string): number | 'several' | null {
  const wanted = lettersOf(at).text;
  const found = wanted === '' ? [] : placesIn(part, wanted);
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

function placesIn({ passage: { clean, from }, items }: ReadParagraph | ReadItem, wanted: string): number[] {
  const { text, places } = lettersOf(clean.text, from);
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    found.push(toOriginal(clean, places[at] ?? 0));
  }
  return [...found, ...items.flatMap((item) => placesIn(item, wanted))];
}

/** The letters and digits of a text, and where each unit of them stands in it. */
function lettersOf(source: string, from = 0): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  for (let at = from; at < source.length; ) {
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (COUNTS.test(letter)) {
      text += letter;
      for (let unit = 0; unit < letter.length; unit++) places.push(at + unit);
    }
    at += letter.length;
  }
  return { text, places };
}
