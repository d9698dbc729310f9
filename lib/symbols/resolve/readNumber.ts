import type { PrintedDates } from '../find/Mention.ts';
import type { Body, NumberShape } from '../grammar/bodies.ts';

/** A resolution's number taken apart; `session` where it begins with one. */
export interface ReadNumber {
  shape: NumberShape;
  session: number | null;
  roman: number | null;
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** The Assembly counted its sessions in Roman figures until the thirtieth, the Economic and Social Council beyond. */
const LAST_ROMAN_OF_ASSEMBLY = 30;

/** Which way of numbering a canonical number follows: "64/293", "2242(2015)", "3314(XXIX)", "2019/15", "ES-10/15". */
export function readNumber(number: string): ReadNumber {
  const roman = /\(([IVXLC]+)\)$/.exec(number)?.[1];
  if (roman) return { shape: 'number(roman)', session: null, roman: romanValue(roman) };
  if (/\(\d{4}\)$/.test(number)) return { shape: 'number(year)', session: null, roman: null };
  if (/^E?S-/.test(number)) return { shape: 'special', session: null, roman: null };
  if (/^[IVXLC]+\//.test(number)) return { shape: 'roman/number', session: null, roman: null };
  if (/^(?:19|20)\d\d\//.test(number)) return { shape: 'year/number', session: null, roman: null };
  return { shape: 'session/number', session: Number.parseInt(number, 10), roman: null };
}

/** Whether an organ can have adopted a text of this number, on this date if one is printed. */
export function fitsBody(body: Body, number: string, dates: PrintedDates | undefined): boolean {
  const { shape, session, roman } = readNumber(number);
  if (!body.shapes.includes(shape)) return false;
  if (shape === 'number(roman)' && roman !== null) {
    if (body.key === 'A') return roman <= LAST_ROMAN_OF_ASSEMBLY;
  }
  if (number.startsWith('ES-')) return body.key === 'A';
  if (shape !== 'session/number' || session === null) return true;
  if (body.sessions && (session < body.sessions[0] || session > body.sessions[1])) return false;
  return !dates || !body.calendar || isInSession(body.calendar, session, dates);
}

function isInSession(
  calendar: NonNullable<Body['calendar']>,
  session: number,
  { start }: PrintedDates,
): boolean {
  const year = Number(start.slice(0, 4)) + (Number(start.slice(5, 7)) - 0.5) / 12;
  return Math.abs(year - (calendar.base + session / calendar.perYear)) <= calendar.tolerance;
}

function romanValue(roman: string): number {
  const values = [...roman].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
