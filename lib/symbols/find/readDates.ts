import { WORDS } from '../grammar/words/words.ts';
import type { PrintedDates } from './Mention.ts';

const MONTH_NUMBERS = new Map(
  WORDS.flatMap(({ months }) => months.map((name, index) => [name.toLowerCase(), index + 1] as const)),
);
const MONTHS = WORDS.flatMap(({ months, language }) => (language === 'zh' ? [] : months)).join('|');
const LINK = '(?:-| ?- ?| and | to | et | au | y | al? | и | по | و| إلى )';
const DATES = new RegExp(
  `(\\d{1,2})(?:er|º)?(?: (?:de )?(${MONTHS})(?:,? (?:de )?(\\d{4}))?)?(?:${LINK}(?:le |el )?(\\d{1,2}))?(?: (?:de )?(${MONTHS}))?,? (?:del? )?(\\d{4})`,
  'gi',
);
const CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:[至和到-](?:(\d{1,2})月)?(\d{1,2})日)?/;
const FIRST_ALONE = new RegExp(`(\\d{1,2})(?:er|º)? (?:de )?(${MONTHS}),? (?:del? )?(\\d{4})`, 'i');

/** The first date or range of days in a text, in any of the six languages, with where it ends; null where there is none. */
export function readDates(text: string): (PrintedDates & { index: number; length: number }) | null {
  return readWestern(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

function readWestern(text: string): (PrintedDates & { index: number; length: number }) | null {
  const found = firstWithMonth(text);
  const chinese = CHINESE.exec(text);
  if (chinese && (!found || chinese.index < found.index)) return readChinese(chinese);
  if (!found) return null;
  const [all, first, firstMonth, firstYear, last, lastMonth, year] = found;
  const month = monthNumber(lastMonth ?? firstMonth);
  if (!month || !first || !year) return readAlone(text);
  const end = isoDay(year, month, last ?? first);
  const start = isoDay(firstYear ?? year, monthNumber(firstMonth) || month, first);
  if (!start || !end || start > end) return readAlone(text);
  return { start, end, index: found.index, length: all.length };
}

/** Job numbers and years can look like the days of a range; days have a month. */
function firstWithMonth(text: string): RegExpExecArray | null {
  for (const found of text.matchAll(DATES)) if (found[2] ?? found[5]) return found;
  return null;
}

function readAlone(text: string): (PrintedDates & { index: number; length: number }) | null {
  const found = FIRST_ALONE.exec(text);
  if (!found) return null;
  const day = isoDay(found[3] ?? '', monthNumber(found[2]), found[1] ?? '');
  return day ? { start: day, end: day, index: found.index, length: found[0].length } : null;
}

function readChinese(found: RegExpExecArray): (PrintedDates & { index: number; length: number }) | null {
  const [all, year, month, first, lastMonth, last] = found;
  const start = isoDay(year ?? '', Number(month), first ?? '');
  const end = isoDay(year ?? '', Number(lastMonth ?? month), last ?? first ?? '');
  return start && end ? { start, end, index: found.index, length: all.length } : null;
}

function monthNumber(name: string | undefined): number {
  return (name && MONTH_NUMBERS.get(name.toLowerCase())) || 0;
}

function isoDay(year: string, month: number, day: string): string | null {
  if (month < 1 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
