import { findSymbolAt } from '../../symbols/find/findSymbolAt.ts';
import { readDates } from '../../symbols/find/readDates.ts';
import { findFullNames } from '../../symbols/resolve/findFullNames.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { evenDashes } from './evenDashes.ts';
import { isDateLine } from './isDateLine.ts';
import { readJobNumber } from './readJobNumber.ts';
import { readPlace } from './readPlace.ts';

const ACT_TITLE = /^(?:\d{1,4}\/\d{1,3}|\d{3,4} \([IVXL]+\)|[A-Z]{1,2}-\d{1,2}\/\d{1,3})\.\s+(?=\S)/;
/** "Report of the Secretary-General" says whose it is; what it is about stands in the line before. */
const LONGEST_AUTHOR = 120;

/**
 * The title of a document, from the lines of its masthead; a resolution's without its number. What is left of a masthead
 * once everything else is taken away: under the number of an agenda item its title can stand, and the document's own
 * is the last. A line that names the kind of document and its subject ("Report on the meeting …") is the title.
 */
export function readTitle(lines: readonly string[], words: CompiledWords): string | null {
  const numbered = lines.find((line) => ACT_TITLE.test(line));
  if (numbered) return numbered.replace(ACT_TITLE, '');
  const isUnderItem = (line: string) => line !== '' && matchesStart(words.words.masthead.item, line);
  const item = lines.findIndex(isUnderItem);
  const summary = lines.findIndex((line) => words.isSummary(line));
  const head = summary === -1 ? lines : lines.slice(0, summary);
  const own = withoutBodies(head).filter(({ line }) => isTitle(line, words));
  const typed = own.findIndex(({ line }) => words.typeOf(line) !== null);
  const subjects = own.filter(({ place }, index) => place > item && (typed === -1 || index < typed));
  const kind = own[typed]?.line ?? null;
  if (kind !== null && !(item !== -1 && isAuthor(kind, words))) return kind;
  const last = item === -1 ? (kind ?? own[0]?.line) : (subjects.at(-1)?.line ?? kind ?? own[0]?.line);
  return last ?? null;
}

/** Whether a line only says whose report it is. */
function isAuthor(line: string, words: CompiledWords): boolean {
  return line.length < LONGEST_AUTHOR && words.isAuthor(line);
}

/** The name of a body can stand over several lines, of which each could be a title. */
function withoutBodies(lines: readonly string[]): { line: string; place: number }[] {
  const whole = lines.join(' ');
  const names = findFullNames(whole);
  let start = 0;
  return lines.flatMap((line, place) => {
    const end = start + line.length;
    const isPart = names.some(
      (name) => name.start <= start + 4 && name.end >= end && name.end - name.start > line.length,
    );
    start = end + 1;
    return isPart ? [] : [{ line, place }];
  });
}

function isTitle(line: string, words: CompiledWords): boolean {
  if (line.length < 4 || line.length > 500 || words.isMasthead(line) || /^[*[(_-]/.test(line)) return false;
  if (matchesStart(words.words.masthead.distribution, line)) return false;
  if (isDateLine(line) || readJobNumber(line) !== null || /^[A-Z]$/.test(line)) return false;
  if (hasOwnSymbol(line, words)) return false;
  const dates = readDates(evenDashes(line));
  if (dates && readPlace(line) !== null && line.length - dates.length < 60) return false;
  const [body] = findFullNames(line);
  return !(body && body.start <= 4 && line.length - (body.end - body.start) < 24);
}

/** "A/78/999", also behind the name of the organization: "United Nations A/78/999". */
function hasOwnSymbol(line: string, words: CompiledWords): boolean {
  const rest = line.replace(
    new RegExp(`^(?:${words.words.masthead.organization || '(?!)'})[\\s|]*`, 'u'),
    '',
  );
  const slash = rest.indexOf('/');
  return slash !== -1 && findSymbolAt(rest, slash, 0)?.start === 0;
}

function matchesStart(source: string, line: string): boolean {
  return source !== '' && new RegExp(`^(?:${source})`, 'u').test(line);
}
