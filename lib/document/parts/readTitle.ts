import type { CompiledWords } from '../words/compileWords.ts';
import { ACT_TITLE } from './ACT_TITLE.ts';
import type { HeadLine } from './HeadLine.ts';
import { isLanguageLine } from './isLanguageLine.ts';
import { isTitleLine } from './isTitleLine.ts';
import { titleBySize } from './titleBySize.ts';
import { withoutBodies } from './withoutBodies.ts';

/** What is set this much larger than the smallest line is meant to be seen. */
const LARGE = 1.25;
const STARS = /(?<=\S)\s?[*†‡]+\/?$/;
/* In Russian a resolution's number goes on with its adoption, on the next line. */
const OPEN_NUMBER = /^(Резолюция \d{1,4} \(\d{4}\)),$/;
/** "Atlantis and Lilliput: revised draft resolution": who puts a draft forward. */
const PROPOSERS =
  /: (?:revised )?draft (?:resolution|decision)|: projet de (?:résolution|décision)|: proyecto de /;

/**
 * The title of a document, from the lines of its masthead; a resolution's without its number. What is left of a masthead
 * once everything else is taken away: under the number of an agenda item its title can stand, and the document's own
 * is the last, or the one that is set larger. A line that names the kind of document and its subject ("Report on the
 * meeting …") is the title; one that only says whose it is ("Report of the Secretary-General") stands behind it.
 */
export function readTitle(lines: readonly HeadLine[], words: CompiledWords): string | null {
  // A title's own notes are no part of it.
  const all = lines.map(({ text, size }) => ({
    text: text.replace(STARS, '').replace(OPEN_NUMBER, '$1'),
    size,
  }));
  const numbered = all.find(({ text }) => ACT_TITLE.test(text));
  if (numbered) return numbered.text.replace(ACT_TITLE, '');
  const below = behindMasthead(all, words);
  const summary = below.findIndex(({ text }) => words.isSummary(text) || words.isContents(text));
  const head = summary <= 0 ? below : below.slice(0, summary);
  const possible = withoutBodies(head).filter(({ text }) => isTitleLine(text, words));
  const named = possible.filter(({ text }) => !PROPOSERS.test(text));
  const own = named.length > 0 ? named : possible;
  const letter =
    own.find(({ text }) => words.isLetter(text)) ?? head.find(({ text }) => words.isRecord(text));
  if (letter) return letter.text;
  // Above the end of a masthead's box, organs are named in letters as large as a title's.
  const large = titleBySize(own, below === all ? [] : all, words);
  if (large !== null) return large;
  const item = head.findIndex(({ text }) => words.itemOf(text) !== null);
  const typed = own.findIndex(({ text }) => words.typeOf(text) !== null);
  const kind = own[typed]?.text ?? null;
  const behindItem = own.filter(({ place }, index) => place > item && (typed === -1 || index < typed));
  const ofSubject = behindItem.filter(({ text }) => !words.isAuthor(text));
  const subjects = ofSubject.length > 0 ? ofSubject : behindItem;
  if (kind !== null && !(words.isAuthor(kind) && subjects.length > 0)) return kind;
  const isUnderItem = all.some(({ text }) => words.itemOf(text) !== null);
  const last = isUnderItem ? subjects.at(-1)?.text : (subjects[0]?.text ?? kind);
  return last ?? kind ?? own[0]?.text ?? null;
}

/** What stands below the box of a masthead, whose last lines are distribution, day and languages. */
function behindMasthead(lines: readonly HeadLine[], words: CompiledWords): readonly HeadLine[] {
  const last = lines.findLastIndex(({ text }) => words.isDistribution(text) || isLanguageLine(text));
  const rest = lines.slice(last + 1);
  const summary = rest.findIndex(({ text }) => words.isSummary(text));
  const above = summary === -1 ? rest : rest.slice(0, summary);
  // Set large, a report of an author is itself the title: "Report of the Secretary-General on the lamps".
  const small = Math.min(...lines.flatMap(({ size }) => size ?? []));
  const isTitle = ({ text, size }: HeadLine) =>
    isTitleLine(text, words) && (!words.isAuthor(text) || (size ?? 0) > small * LARGE);
  return above.some(isTitle) ? rest : lines;
}
