import type { NumberShape } from '../grammar/Body.ts';

/** A resolution's number taken apart; `session` where it begins with one. */
export interface ReadNumber {
  shape: NumberShape;
  session: number | null;
  /** What follows the session or year, "293" of "64/293". */
  place: number | null;
  roman: number | null;
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Which way of numbering a canonical number follows: "64/293", "2242(2015)", "3314(XXIX)", "2019/15", "ES-10/15". */
export function readNumber(number: string): ReadNumber {
  const roman = /\((?:E?S-)?([IVXLC]+)\)$/.exec(number)?.[1];
  const place = Number(/\/(\d+)/.exec(number)?.[1] ?? 0) || null;
  const read = { session: null, place, roman: null };
  if (roman) return { ...read, shape: 'number(roman)', roman: number.includes('S-') ? 0 : romanValue(roman) };
  if (/\(\d{4}\)$/.test(number)) return { ...read, shape: 'number(year)' };
  if (/^E?S-/.test(number)) return { ...read, shape: 'special' };
  if (/^[IVXLC]+\//.test(number)) return { ...read, shape: 'roman/number' };
  if (/^(?:19[4-9]|20\d)\d\//.test(number)) return { ...read, shape: 'year/number' };
  return { ...read, shape: 'session/number', session: Number.parseInt(number, 10) };
}

function romanValue(roman: string): number {
  const values = [...roman].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
