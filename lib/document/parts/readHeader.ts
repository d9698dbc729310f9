import { readDates } from '../../symbols/find/readDates.ts';
import type { KnownSession } from '../../symbols/KnownSessions.ts';
import type { DocumentHeader } from '../DocumentHeader.ts';
import type { DocumentType } from '../DocumentType.ts';
import type { DocumentContext } from '../readContext.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { ACT_TITLE } from './ACT_TITLE.ts';
import { evenDashes } from './evenDashes.ts';
import type { HeadLine } from './HeadLine.ts';
import { isDateLine } from './isDateLine.ts';
import { isLanguageLine } from './isLanguageLine.ts';
import { readHeaderSession } from './readHeaderSession.ts';
import { readJobNumber } from './readJobNumber.ts';
import { readTitle } from './readTitle.ts';
import { typeOfSymbol } from './typeOfSymbol.ts';

/* Lines that say when and by whom an act was adopted, in six languages. */
const ADOPTED =
  /^(?:(?:Resolution|RESOLUTION|Decision|Résolution|Décision|Resolución|Decisión) )?(?:[Aa]dopted|ADOPTED|[Aa]doptée|[Aa]probada) (?:by|BY|par|por) |^Резолюция, принятая |通过的决议$|^قرار اتخذت/;
const ORIGINAL = /\s+(?:Original|Язык оригинала|原文|الأصل) ?[:：].*$/;
const LONGEST_ADOPTION = 200;
/* The stretched join of Arabic letters. */
const STRETCH = /\u0640/g;
const CHINESE_SPACE = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g;
const LONGEST_DAY_LINE = 120;

/** What a masthead and the lines around it say, line by line (clean, in order), with what `readContext` made of them. */
export function readHeader(
  head: readonly HeadLine[],
  context: DocumentContext,
  known: KnownSession | null,
  words: CompiledWords,
): DocumentHeader {
  const { masthead } = words.words;
  const even = head.map((line) => ({ ...line, text: evenOut(line.text) })).filter(({ text }) => text !== '');
  const lines = even.map(({ text }) => text);
  const title = readTitle(even, words);
  return {
    symbol: context.symbol,
    symbolBasis: context.symbolBasis,
    symbolWhy: context.symbolWhy,
    otherSymbols: context.otherSymbols,
    type: readType(lines, title, context.symbol, words),
    title,
    body: bodyWithin(context.symbol) ?? context.body,
    session: readHeaderSession(lines, known, context, words),
    distribution: firstGroup(lines, masthead.distribution),
    date: readDate(lines) ?? readAdoption(lines) ?? readMeetingDay(lines, context.symbol),
    language: context.language,
    originalLanguage: firstGroup(lines, masthead.original),
    agendaItem: lines.map((line) => itemOf(line, words)).find((item) => item !== null) ?? null,
    starNote: lines.find((line) => /^\*+\s?\S/.test(line))?.replace(/^\*+\s?(?:\/ )?/, '') ?? null,
    jobNumber: lines.map((line) => readJobNumber(line)).find((job) => job !== null) ?? null,
  };
}

/** A line without what a copy has brought in: the borders of a table's cells, spaces between Chinese letters, stretched Arabic ones. */
function evenOut(line: string): string {
  return line
    .replace(/\s*\|\s*/g, ' ')
    .replace(CHINESE_SPACE, '')
    .replace(STRETCH, '')
    .trim();
}

/** The number of an agenda item in figures as references have them: Arabic prints its own. */
function itemOf(line: string, words: CompiledWords): string | null {
  return words.itemOf(line)?.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)) ?? null;
}

/** The value that the first line has for a masthead's word; the word can stand behind an organ's name, its value on the next line. */
function firstGroup(lines: readonly string[], source: string): string | null {
  if (source === '') return null;
  const pattern = new RegExp(`(?:^|[\\s|])(?:${source})(?![\\p{L}])`, 'iu');
  for (const [index, line] of lines.entries()) {
    if (line.length >= 200) continue;
    const found =
      pattern.exec(line) ?? (/[.:]$/.test(line) ? pattern.exec(`${line} ${lines[index + 1] ?? ''}`) : null);
    if (found?.[1]) return found[1];
  }
  return null;
}

/** "CTOC/COP/WG.3" of CTOC/COP/WG.3/2014/9: the group that a symbol of the Conferences names, whether it is known or not. */
function bodyWithin(symbol: string | null): string | null {
  return /^(?:CTOC\/COP|CAC\/COSP)\/(?:WG\.\d{1,2}|IRG)(?=\/)/.exec(symbol ?? '')?.[0] ?? null;
}

/** The day of a document stands alone on its line, or behind the distribution; a range of days is its session's. */
function readDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const rest = evenDashes(
      withoutLanguages(line.replace(/^.{0,40}(?:Distr|Раздел|التوزيع)[^\d]{0,30}/, '')),
    );
    const dates = isDateLine(rest) ? readDates(rest) : null;
    if (dates && dates.start === dates.end) return dates.start;
  }
  return null;
}

/** "14 mars 2031 Français Original : anglais": lines of a masthead that a copy has run on. */
function withoutLanguages(line: string): string {
  const day = line.replace(ORIGINAL, '');
  const last = /\s(\S+)$/.exec(day)?.[1] ?? '';
  return last !== '' && isLanguageLine(last) ? day.slice(0, -last.length).trimEnd() : day;
}

/** Where no day of issue is printed, the day of adoption: "Resolution adopted by the General Assembly on 30 July 2010". */
function readAdoption(lines: readonly string[]): string | null {
  const at = lines.findIndex((text) => text.length < LONGEST_ADOPTION && ADOPTED.test(text));
  const line = lines[at] ?? '';
  const dates = readDates(line) ?? readDates(`${line} ${lines[at + 1] ?? ''}`.slice(0, LONGEST_ADOPTION));
  return at !== -1 && dates && dates.start === dates.end ? dates.start : null;
}

/** A verbatim record is dated by its meeting: "Tuesday, 11 June 2030, 10 a.m." */
function readMeetingDay(lines: readonly string[], symbol: string | null): string | null {
  if (symbol === null || typeOfSymbol(symbol) !== 'meeting-record') return null;
  for (const line of lines) {
    const dates = line.length < LONGEST_DAY_LINE ? readDates(line) : null;
    if (dates && dates.start === dates.end) return dates.start;
  }
  return null;
}

function readType(
  lines: readonly string[],
  title: string | null,
  symbol: string | null,
  words: CompiledWords,
): DocumentType | null {
  // "68/191. Report of the Board": a resolution, whatever its title is.
  const numbered = lines.find((line) => ACT_TITLE.test(line));
  const own =
    (symbol ? typeOfSymbol(symbol) : null) ??
    (numbered ? (words.typeOf(numbered) ?? 'resolution') : null) ??
    (title ? words.typeOf(title) : null);
  if (own) return own;
  for (const line of lines) {
    const type = words.typeOf(line);
    if (type) return type;
  }
  return null;
}
