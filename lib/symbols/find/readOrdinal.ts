import type { LanguageWords } from '../grammar/words/LanguageWords.ts';
import { WORDS } from '../grammar/words/words.ts';

/** Words of one script: all ordinals as one pattern that ends a text, and each with its value. */
interface OrdinalTable {
  ends: RegExp;
  ordinals: { value: number; pattern: RegExp }[];
  tens: { value: number; pattern: RegExp }[];
}

const DIGITS = /(?<![\d/])(\d{1,3})(?:st|nd|rd|th|e|ème|º|ª|[.]º|-?[йяю])$/;
/* Beyond ninety-nine, ordinals are printed in figures; "hundred and third" in words is not the third. */
const HUNDRED = /(?:hundred(?: and)?|cent|centésim[ao]|сто|المائة و)[ -]?$/i;
/* From here on the list goes on in tens. */
const FIRST_ROUND = 20;
const LATIN = compile(['en', 'fr', 'es']);
const CYRILLIC = compile(['ru']);
const ARABIC = compile(['ar']);

/** The ordinal, to ninety-nine in words, that ends a piece of text ("at its fifty-third"), with where it starts; else null. */
export function readOrdinal(text: string): { ordinal: number; start: number } | null {
  const digits = DIGITS.exec(text);
  if (digits) return { ordinal: Number(digits[1]), start: digits.index };
  const last = text.charCodeAt(text.length - 1);
  const table = last < 0x300 ? LATIN : last < 0x600 ? CYRILLIC : ARABIC;
  const found = table.ends.exec(text);
  if (!found?.[2] || HUNDRED.test(text.slice(0, found.index))) return null;
  const unit = ordinalValue(found[2], table.ordinals);
  const tens = found[1] ? ordinalValue(found[1], table.tens) : 0;
  if (unit >= FIRST_ROUND && text[found.index] === 'و') return readArabicUnit(text, found.index, unit);
  return { ordinal: tens + unit, start: found.index };
}

/** Arabic puts the tens last: "الرابعة والستين" is the sixty-fourth. */
function readArabicUnit(text: string, joint: number, tens: number): { ordinal: number; start: number } {
  const unit = readOrdinal(text.slice(0, joint).trimEnd());
  return unit && unit.ordinal < 10
    ? { ordinal: tens + unit.ordinal, start: unit.start }
    : { ordinal: tens, start: joint };
}

function compile(languages: LanguageWords['language'][]): OrdinalTable {
  const words = WORDS.filter(({ language }) => languages.includes(language));
  const ordinals = words.flatMap((of) =>
    of.ordinals.map((source, index) => ({
      source,
      value: index < FIRST_ROUND ? index + 1 : (index - 17) * 10,
    })),
  );
  const tens = words.flatMap((of) => of.tens.map((source, index) => ({ source, value: (index + 2) * 10 })));
  const before = tens.length > 0 ? `(${longestFirst(tens)})(?:[- ]| et )?` : '(?!)()';
  return {
    ends: new RegExp(
      `(?<![A-Za-zÀ-ÿА-яё\\u0620-\\u064a-])[وفبلك]?(?:${before})?(${longestFirst(ordinals)})$`,
      'i',
    ),
    ordinals: ordinals.map(({ source, value }) => ({ value, pattern: new RegExp(`^(?:${source})$`, 'i') })),
    tens: tens.map(({ source, value }) => ({ value, pattern: new RegExp(`^(?:${source})$`, 'i') })),
  };
}

function longestFirst(rows: { source: string }[]): string {
  return rows
    .map(({ source }) => source)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

function ordinalValue(word: string, rows: { value: number; pattern: RegExp }[]): number {
  return rows.find(({ pattern }) => pattern.test(word))?.value ?? 0;
}
