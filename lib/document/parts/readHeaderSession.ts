import { findMentions } from '../../symbols/find/findMentions.ts';
import { readDates } from '../../symbols/find/readDates.ts';
import { readOrdinal } from '../../symbols/find/readOrdinal.ts';
import { foldText } from '../../symbols/foldText.ts';
import type { KnownSession } from '../../symbols/KnownSessions.ts';
import type { HeaderSession } from '../DocumentHeader.ts';
import type { DocumentContext } from '../readContext.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { evenDashes } from './evenDashes.ts';
import { isDateLine } from './isDateLine.ts';
import { readPlace } from './readPlace.ts';

const HELD_IN =
  /(?:held in|tenue à|celebrada en) (\p{Lu}[\p{L} .'’-]{1,40}?)(?:,| from| on| du| les| le| del| los) /u;
/* Arabic has the noun before the number. */
const ARABIC_SESSION = /^الدورة\s+/;
const LONGEST_PLACE_LINE = 80;

/** The session that a masthead names: by its ordinal, by days behind a place or alone on a line, or "held in … from …". */
export function readHeaderSession(
  lines: readonly string[],
  known: KnownSession | null,
  { session, body }: DocumentContext,
  words: CompiledWords,
): HeaderSession | null {
  const printed = lines.map((line) => datesOf(line)).find((dates) => dates !== null) ?? null;
  const ordinal = ordinalOf(lines, words.words.masthead.session, body === null);
  if (!known && !printed && ordinal === null) return null;
  return {
    canonical: session,
    ordinal: known?.ordinal ?? ordinal,
    start: known?.start ?? printed?.start ?? null,
    end: known?.end ?? printed?.end ?? null,
    place: placeOf(lines),
  };
}

/** The ordinal of the first line that names a session; of a body that is not known, only where no line names another. */
function ordinalOf(lines: readonly string[], source: string, isAlone: boolean): number | null {
  if (source === '') return null;
  const pattern = new RegExp(`^(?:${source})$`, 'u');
  const named = lines.filter((text) => pattern.test(text));
  const [line] = named;
  if (line === undefined) return null;
  if (isAlone && named.some((other) => other.toLowerCase() !== line.toLowerCase())) return null;
  const found = findMentions(foldText(line).text).find(({ kind }) => kind === 'session');
  if (found?.ordinal !== undefined) return found.ordinal;
  const ordinal = line
    .replace(ARABIC_SESSION.test(line) ? ARABIC_SESSION : /\s+\S+$/, '')
    .replace(/ (?:special|resumed|emergency)$/, '')
    .toLowerCase();
  return readOrdinal(ordinal)?.ordinal ?? null;
}

/** The days of a session: a range alone on its line, days behind a place, or in "held in … from … to …". */
function datesOf(printed: string): { start: string; end: string } | null {
  const line = evenDashes(printed);
  const held = HELD_IN.exec(line);
  const dates = readDates(held ? line.slice(held.index) : line);
  if (!dates) return null;
  const isRange = isDateLine(line) && dates.start !== dates.end;
  if (!isRange && readPlace(line) === null && !held) return null;
  return { start: dates.start, end: dates.end };
}

function placeOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const place = line.length < LONGEST_PLACE_LINE ? readPlace(line) : null;
    const found = place ?? HELD_IN.exec(line)?.[1];
    if (found) return found;
  }
  return null;
}
