import { findSymbolAt } from '../../symbols/find/findSymbolAt.ts';
import { readDates } from '../../symbols/find/readDates.ts';
import { readOrdinal } from '../../symbols/find/readOrdinal.ts';
import type { KnownSession } from '../../symbols/KnownSessions.ts';
import { findFullNames } from '../../symbols/resolve/findFullNames.ts';
import type { DocumentHeader, HeaderSession } from '../DocumentHeader.ts';
import type { DocumentType } from '../DocumentType.ts';
import type { DocumentContext } from '../readContext.ts';
import type { CompiledWords } from '../words/compileWords.ts';

const DATE_LINE = /^(?:le |el )?\d{1,2}(?:er|º)? .{3,30}\d{4}\.?$|^\d{4}年\d{1,2}月\d{1,2}日$/;
const JOB = /^(?:V|GE|NA)\.\s?\d{2}-\d{5}/;
const RESOLUTION_TITLE = /^(?:\d{1,4}\/\d{1,3}|\d{3,4} \([IVXL]+\)|[A-Z]{1,2}-\d{1,2}\/\d{1,3})\.\s+(?=\S)/;
/* "Vienna, 10-12 October 2011", "Nairobi, 11–15 March 2019": a place before the days. */
const PLACE = /^(\p{Lu}[\p{L} .'’-]{1,40}(?:, \p{Lu}[\p{L} .'’-]{1,40})?),(?: from| du| del| с)? (?=\d)/u;
const HELD_IN =
  /(?:held in|tenue à|celebrada en) (\p{Lu}[\p{L} .'’-]{1,40}?)(?:,| from| on| du| les| le| del| los) /u;

/** What a masthead and the lines around it say, line by line (clean, in order), with what `readContext` made of them. */
export function readHeader(
  lines: readonly string[],
  context: DocumentContext,
  known: KnownSession | null,
  words: CompiledWords,
): DocumentHeader {
  const { masthead } = words.words;
  const group = (source: string) => firstGroup(lines, source);
  const title = readTitle(lines, words);
  return {
    symbol: context.symbol,
    symbolBasis: context.symbolBasis,
    symbolWhy: context.symbolWhy,
    type: readType(lines, title, words),
    title: title?.replace(RESOLUTION_TITLE, '') ?? null,
    body: bodyWithin(context.symbol) ?? context.body,
    session: readSession(lines, known, context, words),
    distribution: group(masthead.distribution),
    date: readDate(lines),
    language: context.language,
    originalLanguage: group(masthead.original),
    agendaItem: group(masthead.item),
    starNote: lines.find((line) => /^\*+\s?\S/.test(line))?.replace(/^\*+\s?/, '') ?? null,
    jobNumber: lines.map((line) => JOB.exec(line)?.[0]).find((job) => job !== undefined) ?? null,
  };
}

function firstGroup(lines: readonly string[], source: string): string | null {
  if (source === '') return null;
  const pattern = new RegExp(`^(?:${source})(?![\\p{L}])`, 'u');
  for (const line of lines) {
    const found = line.length < 200 ? pattern.exec(line) : null;
    if (found?.[1]) return found[1];
  }
  return null;
}

/** "CTOC/COP/WG.3" of CTOC/COP/WG.3/2014/9: the group that a symbol of the Conferences names, whether it is known or not. */
function bodyWithin(symbol: string | null): string | null {
  return /^(?:CTOC\/COP|CAC\/COSP)\/(?:WG\.\d{1,2}|IRG)(?=\/)/.exec(symbol ?? '')?.[0] ?? null;
}

/** The day of a document stands alone on its line, or behind the distribution. */
function readDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const rest = line.replace(/^.{0,12}(?:Distr|Раздел|التوزيع)[^\d]{0,30}/, '');
    if (DATE_LINE.test(rest)) {
      const dates = readDates(rest);
      if (dates && dates.start === dates.end) return dates.start;
    }
  }
  return null;
}

/** The title is what is left of a masthead; a resolution's has its number before it. */
function readTitle(lines: readonly string[], words: CompiledWords): string | null {
  const numbered = lines.find((line) => RESOLUTION_TITLE.test(line));
  if (numbered) return numbered;
  const own = withoutBodies(lines).filter((line) => isTitle(line, words));
  const typed = own.find((line) => words.typeOf(line) !== null);
  const [first] = own;
  return typed ?? first ?? null;
}

/** The name of a body can stand over several lines, of which each could be a title. */
function withoutBodies(lines: readonly string[]): string[] {
  const whole = lines.join(' ');
  const names = findFullNames(whole);
  let start = 0;
  return lines.filter((line) => {
    const end = start + line.length;
    const isPart = names.some(
      (name) => name.start <= start + 4 && name.end >= end && name.end - name.start > line.length,
    );
    start = end + 1;
    return !isPart;
  });
}

function isTitle(line: string, words: CompiledWords): boolean {
  if (line.length < 4 || line.length > 500 || words.isMasthead(line) || /^[*[(_-]/.test(line)) return false;
  if (startsWith(words.words.masthead.distribution, line)) return false;
  if (DATE_LINE.test(line) || JOB.test(line) || /^[A-Z]$/.test(line)) return false;
  const slash = line.indexOf('/');
  if (slash !== -1 && findSymbolAt(line, slash, 0)?.start === 0) return false;
  const dates = readDates(evenDashes(line));
  if (dates && PLACE.test(line) && line.length - dates.length < 60) return false;
  const [body] = findFullNames(line);
  return !(body && body.start <= 4 && line.length - (body.end - body.start) < 12);
}

function startsWith(source: string, line: string): boolean {
  return source !== '' && new RegExp(`^(?:${source})`, 'u').test(line);
}

function readType(lines: readonly string[], title: string | null, words: CompiledWords): DocumentType | null {
  const own = title ? words.typeOf(title) : null;
  if (own) return own;
  for (const line of lines) {
    const type = words.typeOf(line);
    if (type) return type;
  }
  return null;
}

function readSession(
  lines: readonly string[],
  known: KnownSession | null,
  { session }: DocumentContext,
  words: CompiledWords,
): HeaderSession | null {
  const place = readPlace(lines);
  const printed = lines.map((line) => datesOf(line)).find((dates) => dates !== null) ?? null;
  const pattern = words.words.masthead.session;
  const line =
    pattern === '' ? undefined : lines.find((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text));
  const ordinal = line
    ? (readOrdinal(
        line
          .replace(/\s+\S+$/, '')
          .replace(/ (?:special|resumed|emergency)$/, '')
          .toLowerCase(),
      )?.ordinal ?? null)
    : null;
  if (!known && !printed && ordinal === null) return null;
  return {
    canonical: session,
    ordinal: known?.ordinal ?? ordinal,
    start: known?.start ?? printed?.start ?? null,
    end: known?.end ?? printed?.end ?? null,
    place,
  };
}

/** The days of a session: behind a place, or in "held in … from … to …". */
function datesOf(printed: string): { start: string; end: string } | null {
  const line = evenDashes(printed);
  if (DATE_LINE.test(line) && !PLACE.test(line)) return null;
  const dates = readDates(line);
  return dates && (PLACE.test(line) || HELD_IN.test(line)) ? { start: dates.start, end: dates.end } : null;
}

function evenDashes(line: string): string {
  return line.replace(/[–—]/g, '-');
}

function readPlace(lines: readonly string[]): string | null {
  for (const line of lines.map(evenDashes)) {
    const found = (readDates(line) && line.length < 80 ? PLACE.exec(line) : null) ?? HELD_IN.exec(line);
    if (found?.[1]) return found[1];
  }
  return null;
}
