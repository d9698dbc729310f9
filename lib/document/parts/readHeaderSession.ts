import { readDates } from '../../symbols/find/readDates.ts';
import { readOrdinal } from '../../symbols/find/readOrdinal.ts';
import type { KnownSession } from '../../symbols/KnownSessions.ts';
import type { HeaderSession } from '../DocumentHeader.ts';
import type { DocumentContext } from '../readContext.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { evenDashes } from './evenDashes.ts';
import { isDateLine } from './isDateLine.ts';
import { readPlace } from './readPlace.ts';

const HELD_IN =
  /(?:held in|tenue à|celebrada en) (\p{Lu}[\p{L} .'’-]{1,40}?)(?:,| from| on| du| les| le| del| los) /u;
const LONGEST_PLACE_LINE = 80;

/** The session that a masthead names: by its ordinal, by days behind a place or alone on a line, or "held in … from …". */
export function readHeaderSession(
  lines: readonly string[],
  known: KnownSession | null,
  { session }: DocumentContext,
  words: CompiledWords,
): HeaderSession | null {
  const printed = lines.map((line) => datesOf(line)).find((dates) => dates !== null) ?? null;
  const ordinal = ordinalOf(lines, words.words.masthead.session);
  if (!known && !printed && ordinal === null) return null;
  return {
    canonical: session,
    ordinal: known?.ordinal ?? ordinal,
    start: known?.start ?? printed?.start ?? null,
    end: known?.end ?? printed?.end ?? null,
    place: placeOf(lines),
  };
}

function ordinalOf(lines: readonly string[], source: string): number | null {
  if (source === '') return null;
  const pattern = new RegExp(`^(?:${source})$`, 'u');
  const line = lines.find((text) => pattern.test(text));
  const ordinal = line
    ?.replace(/\s+\S+$/, '')
    .replace(/ (?:special|resumed|emergency)$/, '')
    .toLowerCase();
  return ordinal === undefined ? null : (readOrdinal(ordinal)?.ordinal ?? null);
}

/** The days of a session: a range alone on its line, days behind a place, or in "held in … from … to …". */
function datesOf(printed: string): { start: string; end: string } | null {
  const line = evenDashes(printed);
  const dates = readDates(line);
  if (!dates) return null;
  const isRange = isDateLine(line) && dates.start !== dates.end;
  if (!isRange && readPlace(line) === null && !HELD_IN.test(line)) return null;
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
