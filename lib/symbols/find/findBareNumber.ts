import { OF_DATE } from '../grammar/patterns.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readDates } from './readDates.ts';

const BARE = / (\d{1,4})(?![\d/(]|[.,]\d| ?\()/y;
const DATE = new RegExp(OF_DATE, 'y');
/** How far back the full number may stand; a bound, so that hostile text costs no more. */
const LOOK_BACK = 6_000;

/**
 * A resolution of the Security Council named without its year: "resolution 1701" where "1701 (2006)" stands before it,
 * or "resolution 242 of 22 November 1967". Any other bare number may be a count or a size and is left alone.
 */
export function findBareNumber(text: string, at: number, end: number): Mention[] {
  const bare = matchAt(BARE, text, end);
  if (!bare?.[1]) return [];
  const stop = end + bare[0].length;
  const date = matchAt(DATE, text, stop);
  const days = date ? readDates(date[0]) : null;
  const mention: Mention = { kind: 'resolution', start: at, end: stop, before: at, after: stop };
  if (days && date)
    return [
      {
        ...mention,
        number: `${bare[1]}(${days.start.slice(0, 4)})`,
        after: stop + date[0].length,
        dates: { start: days.start, end: days.end },
        yearInDate: true,
      },
    ];
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const full = new RegExp(`(?<![\\d/])${bare[1]} ?\\(((?:19[4-9]|20\\d)\\d)\\)`).exec(before);
  return full ? [{ ...mention, number: `${bare[1]}(${full[1]})` }] : [];
}
