import { DAY_MONTH_YEAR, OF_DATE, RESOLUTION_NUMBER } from '../grammar/patterns.ts';
import { anyWord, WORDS } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readDates } from './readDates.ts';

const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:(${anyWord('resolution')})|${anyWord('decision')})(?![a-zа-яё])`,
  'y',
);
const NUMBER = new RegExp(`(?<![\\d/.-])${RESOLUTION_NUMBER}`, 'y');
/* Straight behind the head; or, where the organ's name comes between, at most a few words without a digit. */
const GAP = /,? [^\d.;:\n/]{1,70} (?:[Nn]o\.? ?|№ ?)?/y;
const SHORT_GAP = /["”’»*_]{0,3} (?:[Nn]os?\.? ?|№№? ?|n[°º] ?|núms?\. ?)?/y;
const AND = `(?:${WORDS.map(({ and }) => and).join('|')})`;
const SEPARATOR = new RegExp(
  `(?:,? ?annex\\b)?(?:\\*{1,2}|<sup>[^<]{1,6}</sup>|[⁰¹²³⁴-⁹]+)?(?:(?:[,;،] ?)?(?:${AND} ?)|[,;،] ?)(?:in |à la |of |(?:و|и|y) ?)?`,
  'y',
);
const DATE = new RegExp(OF_DATE, 'y');
/* An item further on in the same sentence, behind words that say what the one before was about. */
const LATER_ITEM = new RegExp(
  `(?:[,;] (?:and |as well as )?|\\b(?:and|or|et|y) )(?=(${RESOLUTION_NUMBER}))`,
  'g',
);
const ENDS_LIST = new RegExp(
  `${anyWord('resolution')}|${anyWord('decision')}|\\n\\n|\\. [A-Z]|[A-Z]/|${anyWord('paragraph')} |${anyWord('article')} `,
);
const FURTHER = 450;
const AFTER_LATER_ITEM = new RegExp(`${OF_DATE}|[,;.)]| and |$| of ${DAY_MONTH_YEAR}`, 'y');

/**
 * The resolutions or decisions named at a head word ("resolutions 64/293 and 70/179"): one mention an item,
 * the first with its head. Empty where no number follows.
 */
export function findNumbered(text: string, at: number): Mention[] {
  const head = matchAt(HEAD, text, at);
  if (!head) return [];
  const kind = head[1] === undefined ? 'decision' : 'resolution';
  const first = firstNumber(text, at + head[0].length, isPlural(head[0]));
  if (first === null) return [];
  const mentions: Mention[] = [];
  let next: number | null = first;
  while (next !== null) {
    const number = matchAt(NUMBER, text, next);
    if (!number) break;
    const start = mentions.length === 0 ? at : next;
    const end = next + number[0].trimEnd().length;
    const date = matchAt(DATE, text, end);
    const days = date ? readDates(date[0]) : null;
    mentions.push({
      kind,
      start,
      end,
      number: canonicalNumber(number[0]),
      before: at,
      after: end + (date?.[0].length ?? 0),
      ...(days ? { dates: { start: days.start, end: days.end } } : {}),
    });
    next = nextNumber(text, end, isPlural(head[0]));
  }
  const last = mentions.at(-1)?.after;
  return last === undefined ? [] : mentions.map((mention) => ({ ...mention, after: last }));
}

function firstNumber(text: string, at: number, plural: boolean): number | null {
  const isLatin = /[A-Za-z]/.test(text[at - 1] ?? '');
  for (const gap of isLatin && !plural ? [SHORT_GAP] : [SHORT_GAP, GAP]) {
    const found = matchAt(gap, text, at);
    if (found && !ENDS_LIST.test(found[0]) && matchAt(NUMBER, text, at + found[0].length))
      return at + found[0].length;
  }
  return null;
}

function nextNumber(text: string, end: number, plural: boolean): number | null {
  const dated = end + (matchAt(DATE, text, end)?.[0].length ?? 0);
  const spaced = text[dated] === ' ' ? dated + 1 : dated;
  /* A comma forgotten between two dated items. */
  if (dated > end && matchAt(NUMBER, text, spaced)) return spaced;
  const separator = matchAt(SEPARATOR, text, spaced);
  if (separator && matchAt(NUMBER, text, spaced + separator[0].length)) return spaced + separator[0].length;
  if (!plural) return null;
  const window = text.slice(end, end + FURTHER);
  const stop = ENDS_LIST.exec(window);
  const reach = stop ? window.slice(0, stop.index) : window;
  LATER_ITEM.lastIndex = 0;
  for (let found = LATER_ITEM.exec(reach); found; found = LATER_ITEM.exec(reach)) {
    const at = end + found.index + found[0].length;
    if (matchAt(AFTER_LATER_ITEM, text, at + (found[1]?.trimEnd().length ?? 0))) return at;
  }
  return null;
}

function isPlural(head: string): boolean {
  return /s$|S$|ones$|^[^A-Za-z]+$/.test(head);
}

/** "57/284 A and B" stands for its first text; "217 A (III)" for the document that holds all parts. */
function canonicalNumber(printed: string): string {
  return printed
    .replace(/( ?[A-Z])(?: and [A-Z]| to [A-Z])$/, '$1')
    .replace(/^(\d+) ?[A-Z]? ?\(([IVXLC]+)\).*$/, '$1($2)')
    .replace(/ /g, '')
    .trim();
}
