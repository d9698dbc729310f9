import { readDates } from '../../symbols/find/readDates.ts';
import { evenDashes } from './evenDashes.ts';

/* "Vienna, 10-12 October 2011", "Nairobi, 11-15 March 2019": a place before the days. */
const PLACE = /^(\p{Lu}[\p{L} .'’-]{1,40}(?:, \p{Lu}[\p{L} .'’-]{1,40})?),(?: from| du| del| с)? (?=\d)/u;
/* Chinese and Arabic have other commas; so have they no capitals. */
const OTHER_PLACE = /^([\u4e00-\u9fff]{2,8})[，,]\s?(?=\d{4}年)|^([\u0620-\u064a ]{3,20})[،,] (?=[\d٠-٩])/u;

/** A day of the week stands where a place could: "Tuesday, 11 June 2030". */
const WEEKDAY =
  /^(?:\p{L}+day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/iu;

/** The place at which a line of a masthead begins, before the days of a session; null where there is none. */
export function readPlace(line: string): string | null {
  const even = evenDashes(line);
  const found = PLACE.exec(even) ?? OTHER_PLACE.exec(even);
  const place = found?.[1] ?? found?.[2];
  return place !== undefined && !WEEKDAY.test(place) && readDates(even) ? place : null;
}
