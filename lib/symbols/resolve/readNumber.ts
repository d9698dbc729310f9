import type { PrintedDates } from '../find/Mention.ts';
import type { Body, NumberShape } from '../grammar/bodies.ts';

/** A resolution's number taken apart; `session` where it begins with one. */
export interface ReadNumber {
  shape: NumberShape;
  session: number | null;
  /** What follows the session or year, "293" of "64/293". */
  place: number | null;
  roman: number | null;
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** The Assembly counted its sessions in Roman figures until the thirtieth, the Economic and Social Council beyond. */
export const LAST_ROMAN_OF_ASSEMBLY = 30;

/** Which way of numbering a canonical number follows: "64/293", "2242(2015)", "3314(XXIX)", "2019/15", "ES-10/15". */
export function readNumber(number: string): ReadNumber {
  const roman = /\((?:E?S-)?([IVXLC]+)\)$/.exec(number)?.[1];
  const place = Number(/\/(\d+)/.exec(number)?.[1] ?? 0) || null;
  const read = { session: null, place, roman: null };
  if (roman) return { ...read, shape: 'number(roman)', roman: number.includes('S-') ? 0 : romanValue(roman) };
  if (/\(\d{4}\)$/.test(number)) return { ...read, shape: 'number(year)' };
  if (/^E?S-/.test(number)) return { ...read, shape: 'special' };
  if (/^[IVXLC]+\//.test(number)) return { ...read, shape: 'roman/number' };
  if (/^(?:19|20)\d\d\//.test(number)) return { ...read, shape: 'year/number' };
  return { ...read, shape: 'session/number', session: Number.parseInt(number, 10) };
}

/** Whether an organ can have adopted a resolution or decision of this number, on this date if one is printed. */
export function fitsBody(
  body: Body,
  kind: 'resolution' | 'decision',
  number: string,
  dates: PrintedDates | null,
): boolean {
  const { shape, session, place, roman } = readNumber(number);
  if (!body.shapes.includes(shape)) return false;
  if (shape === 'number(roman)' && roman !== null && body.key === 'A') return roman <= LAST_ROMAN_OF_ASSEMBLY;
  if (number.startsWith('ES-')) return body.key === 'A';
  if (shape !== 'session/number' || session === null) return true;
  if (body.sessions && (session < body.sessions[0] || session > body.sessions[1])) return false;
  const [first, last] = kind === 'decision' ? body.decisionNumbers : body.resolutionNumbers;
  if (place !== null && (place < first || place > last)) return false;
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
