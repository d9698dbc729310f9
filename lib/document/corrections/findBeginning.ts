import type { NoteMark } from '../lines/CleanText.ts';
import { toOriginal } from '../lines/toOriginal.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';

const COUNTS = /[\p{L}\p{N}]/u;

/**
 * Where in a passage the words `at` stand, as an offset into the source: the place of their first letter or digit. White
 * space and punctuation do not count; marks of footnotes may stand among the words, as a page prints them, or be left
 * out. `null` where they stand nowhere, `'several'` where more than once.
 */
export function findBeginning(part: ReadParagraph | ReadItem, at: string): number | 'several' | null {
  const wanted = lettersOf(at).text;
  if (wanted === '') return null;
  const plain = placesIn(part, wanted, false);
  const found = plain.length > 0 ? plain : placesIn(part, wanted, true);
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

function placesIn(
  { passage: { clean, from }, items }: ReadParagraph | ReadItem,
  wanted: string,
  withMarks: boolean,
): number[] {
  const { text, places } = lettersOf(clean.text, from, withMarks ? clean.marks : []);
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    found.push(toOriginal(clean, places[at] ?? 0));
  }
  return [...found, ...items.flatMap((item) => placesIn(item, wanted, withMarks))];
}

/** The letters and digits of a text, raised ones as plain, and where each unit of them stands in it; with marks, where those stood. */
function lettersOf(
  source: string,
  from = 0,
  marks: readonly Pick<NoteMark, 'mark' | 'at'>[] = [],
): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  let next = 0;
  const add = (letters: string, at: number) => {
    for (const letter of letters.normalize('NFKC')) {
      if (!COUNTS.test(letter)) continue;
      text += letter;
      for (let unit = 0; unit < letter.length; unit++) places.push(at);
    }
  };
  for (let at = from; at < source.length; ) {
    for (; next < marks.length && (marks[next]?.at ?? 0) <= at; next++)
      if ((marks[next]?.at ?? 0) >= from) add(marks[next]?.mark ?? '', at);
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    add(letter, at);
    at += letter.length;
  }
  return { text, places };
}
