import { OF_DATE, PART_OF_TEXT, RESOLUTION_NUMBER } from '../grammar/patterns.ts';
import { anyWord, WORDS } from '../grammar/words/words.ts';
import { canonicalNumber } from './canonicalNumber.ts';
import { findBareNumber } from './findBareNumber.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readDates } from './readDates.ts';
import { readPinpoint } from './readPinpoint.ts';

const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:(${anyWord('resolution')})|${anyWord('decision')})(?![a-zа-яё\\u0620-\\u064a])`,
  'y',
);
const NUMBER = new RegExp(`(?<![\\d/.-])${RESOLUTION_NUMBER}`, 'y');
/* Straight behind the head; or, where the organ's name comes between, at most a few words without a digit. */
const GAP = /,? [^\d.;:\n/]{1,70} (?:[Nn]o\.? ?|№ ?)?/y;
const SHORT_GAP = /["”’»*_]{0,3} (?:[Nn]os?\.? ?|№№? ?|n[°º] ?|núms?\. ?)?[*_[]{0,3}/y;
/* What may stand between a number and the next: marks of notes, of italics and links; a part of the resolution. */
const MARKS = '(?:\\*{1,3}|_|\\]\\([^)\\n]{1,200}\\)|\\]|<sup>[^<]{1,6}</sup>|[⁰¹²³⁴-⁹]+)?';
const AND = `(?:${WORDS.map(({ and }) => and).join('|')})`;
const SEPARATOR = new RegExp(
  `(?:,? ${PART_OF_TEXT})?${MARKS}(?:(?:[,;،] ?)?(?: ?${AND} ?)|[,;،] ?)(?:in |à la |of |(?:و|и|y) ?)?[*_[]{0,3}`,
  'y',
);
const DATE = new RegExp(OF_DATE, 'y');
/* An item further on in the same sentence, behind words that say what the one before was about. */
const LATER_ITEM = new RegExp(
  `(?:[,;] (?:and |as well as )?|\\b(?:and|or|et|y) )(?=(${RESOLUTION_NUMBER}))`,
  'g',
);
const ENDS_LIST = new RegExp(`${anyWord('resolution')}|${anyWord('decision')}|\\n\\n|\\. [A-Z]|[A-Z]/`);
const YEARS = /(?:19|20)(\d\d)\/(\d\d)(?!\d)/y;
/* A draft is not yet a resolution, and its number is another. */
const DRAFT = /(?:[Dd]raft|[Pp]rojets? de|[Pp]royectos? de|[Пп]роект[а-я]{0,2}|مشروع|مشاريع) $/;
const LONGEST_DRAFT = 12;
const FURTHER = 450;
const AFTER_LATER_ITEM = new RegExp(
  `${OF_DATE}|[,;.)]| (?:and|on|sur|sobre) | (?:of|du|de la|del|de l['’]) ?(?:the )?[A-ZÀ-Ý]|$`,
  'y',
);
/**
 * The resolutions or decisions named at a head word ("resolutions 64/293 and 70/179"): one mention an item,
 * the first with its head; an item with a paragraph behind it is an operative paragraph. Empty where no number follows.
 */
export function findNumbered(text: string, at: number): Mention[] {
  const head = matchAt(HEAD, text, at);
  if (!head || DRAFT.test(text.slice(Math.max(0, at - LONGEST_DRAFT), at))) return [];
  const kind = head[1] === undefined ? 'decision' : 'resolution';
  const first = firstNumber(text, at + head[0].length, isPlural(head[0]));
  if (first === null) return kind === 'resolution' ? findBareNumber(text, at, at + head[0].length) : [];
  const mentions: Mention[] = [];
  let next: number | null = first;
  while (next !== null) {
    const item = readItem(text, mentions.length === 0 ? at : next, next, kind);
    if (!item) break;
    mentions.push({ ...item, before: at });
    next = nextNumber(text, item.after ?? item.end, item.end, isPlural(head[0]));
  }
  const listEnd = mentions.at(-1)?.after;
  return listEnd === undefined ? [] : mentions.map((mention) => ({ ...mention, listEnd }));
}

/** One number, with its date and the paragraphs named behind it. */
function readItem(text: string, start: number, at: number, kind: 'resolution' | 'decision'): Mention | null {
  const number = matchAt(NUMBER, text, at);
  if (!number) return null;
  const printed = number[0].trimEnd();
  const end = at + printed.length;
  const date = matchAt(DATE, text, end);
  const after = end + (date?.[0].length ?? 0);
  const days = date ? readDates(date[0]) : null;
  const paragraphs = readPinpoint(text, after);
  return {
    kind,
    start,
    end,
    number: canonicalNumber(printed),
    after,
    ...(days ? { dates: { start: days.start, end: days.end } } : {}),
    ...(paragraphs ? pinpointed(kind, paragraphs) : {}),
  };
}

function pinpointed(
  kind: 'resolution' | 'decision',
  { pinpoint, end }: { pinpoint: string; end: number },
): Partial<Mention> {
  const decision = kind === 'decision' ? { decision: true } : {};
  return { kind: 'operative-paragraph', of: 'resolution', pinpoint, end, ...decision };
}

function firstNumber(text: string, at: number, plural: boolean): number | null {
  const isLatin = /[A-Za-z]/.test(text[at - 1] ?? '');
  for (const gap of isLatin && !plural ? [SHORT_GAP] : [SHORT_GAP, GAP]) {
    const found = matchAt(gap, text, at);
    if (!found || ENDS_LIST.test(found[0])) continue;
    const start = at + found[0].length;
    if (matchAt(NUMBER, text, start) && (gap === SHORT_GAP || !isYearSpan(text, start))) return start;
  }
  return null;
}

/** Where the list's next number stands, behind the last one's date or paragraphs; null where the list is over. */
function nextNumber(text: string, dated: number, end: number, plural: boolean): number | null {
  const behind = Math.max(dated, end);
  const spaced = text[behind] === ' ' ? behind + 1 : behind;
  /* A comma forgotten between two items that say their date or year. */
  if ((dated > end || text[end - 1] === ')') && matchAt(NUMBER, text, spaced)) return spaced;
  for (const from of [behind, spaced]) {
    const separator = matchAt(SEPARATOR, text, from);
    if (separator && matchAt(NUMBER, text, from + separator[0].length)) return from + separator[0].length;
  }
  return plural ? laterNumber(text, behind) : null;
}

function laterNumber(text: string, from: number): number | null {
  const window = text.slice(from, from + FURTHER);
  if (!/[/(]/.test(window)) return null;
  const stop = ENDS_LIST.exec(window);
  const reach = stop ? window.slice(0, stop.index) : window;
  LATER_ITEM.lastIndex = 0;
  for (let found = LATER_ITEM.exec(reach); found; found = LATER_ITEM.exec(reach)) {
    const at = from + found.index + found[0].length;
    const isItem = matchAt(AFTER_LATER_ITEM, text, at + (found[1]?.trimEnd().length ?? 0));
    if (isItem && !isYearSpan(text, at)) return at;
  }
  return null;
}

/** "2010/11": two years, not a number of the Economic and Social Council, where it does not stand right behind the word. */
function isYearSpan(text: string, at: number): boolean {
  const years = matchAt(YEARS, text, at);
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2]);
}

function isPlural(head: string): boolean {
  return /s$|S$|ones$|^[^A-Za-z]+$/.test(head);
}
