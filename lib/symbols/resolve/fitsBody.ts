import type { PrintedDates } from '../find/Mention.ts';
import type { Body } from '../grammar/Body.ts';
import { readNumber } from './readNumber.ts';

/** The Assembly counted its sessions in Roman figures until the thirtieth, the Economic and Social Council beyond. */
export const LAST_ROMAN_OF_ASSEMBLY = 30;

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
