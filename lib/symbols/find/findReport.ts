import { DAY_MONTH_YEAR } from '../grammar/patterns.ts';
import { anyWord } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readDates } from './readDates.ts';
import { readOrdinal } from './readOrdinal.ts';

const MEETING = anyWord('meeting');
const HEAD = new RegExp(`(?<![A-Za-zÀ-ÿа-яё])${anyWord('report')}(?![a-zа-яё])`, 'y');
const ON_YEAR = new RegExp(
  ` (?!to )[^.;()\\d\\n]{0,160}?(?:(\\d{4}) ${MEETING}|${MEETING} (?:(?:de|of|в|عام) )?(\\d{4}))(?: года?)?(?: of (?:the|that) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: on [A-Z][a-z]+ in [A-Z][a-z]+)?)?(?! ?-?\\d)`,
  'y',
);
const ON_DATES = / (?!to )[^.;()\d\n]{0,220}?(?=\d{1,2}[^.;()\n]{0,60}\d{4})/y;
const ON_ORDINAL = new RegExp(
  ` [^.;()\\d\\n]{0,160}?(?:on (?:its|the work of its)|sur sa|sobre su) ([^.;()\\d\\n]{4,30}?) ${MEETING}`,
  'y',
);
const CHINESE = /关于(?:(\d{4})年(?!\d)|(?=\d{4}年\d))[^。；\n]{0,40}?会议的?报告/y;
/* The cheap test: no meeting in the same clause, no report that is named by one. */
const NAMES_MEETING = new RegExp(` [^.;()\\n]{0,240}?${MEETING}`, 'y');
/* "The meeting held in Vienna on", "the session of"; not "at the session of the Assembly commence on". */
const HELD = new RegExp(
  `${MEETING}(?:[^,]{0,80}?(?:,? ?(?:which was )?(?:held|tenue|celebrada|проведенно[а-яё]{1,3}|состоявше[а-яё]{2,3}|المعقود)[^,]{0,60})?|,? (?:held|tenue|celebrada|проведенно[а-яё]{1,3}|состоявше[а-яё]{2,3})[^,]{0,60})$`,
);
const COMMENCES = /\b(?:commence|begin|start|convene|be held)\b/;
const ENDS = new RegExp(DAY_MONTH_YEAR);
/* Another report between the two words: then the meeting is the other one's. */
const NOT_A_MEETING = new RegExp(`${anyWord('resolution')}|${anyWord('decision')}|${anyWord('report')}`);

/** A report named by the meeting that it is on: by its dates, its year, or its ordinal. */
export function findReport(text: string, at: number): Mention | null {
  const chinese = matchAt(CHINESE, text, at);
  if (chinese) return reportOn(text, at, at + chinese[0].length, chinese[1]);
  const head = matchAt(HEAD, text, at);
  if (!head) return null;
  const next = at + head[0].length;
  if (!matchAt(NAMES_MEETING, text, next)) return null;
  const year = matchAt(ON_YEAR, text, next);
  if (year && !NOT_A_MEETING.test(year[0]))
    return { ...base(at, next + year[0].length), year: Number(year[1] ?? year[2]) };
  const dates = matchAt(ON_DATES, text, next);
  if (dates && HELD.test(dates[0]) && !COMMENCES.test(dates[0]) && !NOT_A_MEETING.test(dates[0])) {
    const start = next + dates[0].length;
    const days = readDates(text.slice(start, start + 80));
    if (days && days.index === 0 && ENDS.test(text.slice(start, start + 80))) {
      return { ...base(at, start + days.length), dates: { start: days.start, end: days.end } };
    }
  }
  const ordinal = matchAt(ON_ORDINAL, text, next);
  const number = ordinal?.[1] ? readOrdinal(ordinal[1])?.ordinal : undefined;
  return ordinal && number ? { ...base(at, next + ordinal[0].length), ordinal: number } : null;
}

function base(start: number, end: number): Mention {
  return { kind: 'document-title', start, end };
}

function reportOn(text: string, at: number, end: number, year: string | undefined): Mention | null {
  if (year) return { ...base(at, end), year: Number(year) };
  const days = readDates(text.slice(at, end));
  return days ? { ...base(at, end), dates: { start: days.start, end: days.end } } : null;
}
