import { findAgendaItem } from './findAgendaItem.ts';
import { findArticle } from './findArticle.ts';
import { findBack } from './findBack.ts';
import { findChineseNumbered } from './findChineseNumbered.ts';
import { findJobNumber } from './findJobNumber.ts';
import { findNumbered } from './findNumbered.ts';
import { findParagraph } from './findParagraph.ts';
import { findReport } from './findReport.ts';
import { findSalesNumber } from './findSalesNumber.ts';
import { findSessions } from './findSessions.ts';
import { findTreatySeries } from './findTreatySeries.ts';
import type { Mention } from './Mention.ts';

/** Where a trigger stands: `at` the trigger, `word` the start of the word around it, `from` the end of the last reference. */
export interface TriggerHit {
  text: string;
  at: number;
  word: number;
  trigger: string;
  from: number;
}

/** Reads what stands at a trigger; nulls are nothing found. */
export type Finder = (hit: TriggerHit) => (Mention | null)[];

/** A finder with the pieces of words that lead to it, case as in running text: Latin ones, and those of other scripts. */
export interface Trigger {
  latin?: string;
  other?: string;
  find: Finder;
}

/**
 * Short literals with little choice, so that one search for all of them costs little more than a bare pass;
 * those of other scripts are looked for only in texts that have such letters. Slashes have a search of their own.
 */
export const TRIGGERS: Trigger[] = [
  {
    latin: 'solu[tc]i|cisi[oó]|SOLUTI|CISION',
    other: 'езолюци|ешени|قرار|مقرر',
    find: ({ text, word }) => orBack(findNumbered(text, word), text, word),
  },
  { other: '第', find: ({ text, at, from }) => readChinese(text, at, from) },
  {
    latin: 'rticle|rtículo|ules? (?=\\d)',
    other: 'тать|равил|ماد|مواد',
    find: ({ text, word }) => findArticle(text, word),
  },
  {
    latin: 'aragra|árraf',
    other: 'ункт|فقر|بند| пп?\\. (?=\\d)',
    find: ({ text, word, at, trigger }) => readParagraph(text, trigger.startsWith(' ') ? at + 1 : word),
  },
  { latin: '[a-z]\\. (?=\\d)', find: ({ text, word }) => readAbbreviation(text, word) },
  {
    latin: 'tems? (?=\\d)|oints? (?=\\d)|emas? (?=\\d)',
    other: '议程项目',
    find: ({ text, word, from }) => [findAgendaItem(text, Math.max(from, agendaStart(text, word)))],
  },
  {
    latin: 'session|esiones|meeting of',
    other: 'сесси|دور|届',
    find: ({ text, at, word, trigger, from }) =>
      findSessions(text, sessionStart(text, at, word, trigger), from),
  },
  {
    latin: 'eport|pport|nforme ',
    other: 'оклад|تقرير|关于',
    find: ({ text, word, at, trigger }) =>
      orBack([findReport(text, trigger === '关于' ? at : word)], text, word),
  },
  {
    latin: 'bid\\.',
    find: ({ text, at, word }) => [findTreatySeries(text, word, at + 4) ?? findBack(text, word)],
  },
  {
    latin: 'Treaty Series|Recueil des Traités',
    other: '条约汇编|Сборник договоров|مجموعة المعاهدات',
    find: ({ text, at, trigger }) => [findTreatySeries(text, at, at + trigger.length)],
  },
  { latin: '\\.\\d\\d[.](?=[IVX0])', find: ({ text, at }) => [findSalesNumber(text, at - 1)] },
  { latin: '\\d-(?=\\d{5})', find: ({ text, at }) => [findJobNumber(text, jobStart(text, at))] },
];

const PARAGRAPH_WORDS = /^(?:[Pp]aras?|[Pp]ar|[Pp]árrs?|Op)\. /;

function orBack(found: (Mention | null)[], text: string, word: number): (Mention | null)[] {
  return found.some((mention) => mention !== null) ? found : [findBack(text, word)];
}

function readParagraph(text: string, word: number): (Mention | null)[] {
  const item = findAgendaItem(text, word);
  return item ? [item] : findParagraph(text, word);
}

function readChinese(text: string, at: number, from: number): (Mention | null)[] {
  for (const found of [findChineseNumbered(text, at), findArticle(text, at), findParagraph(text, at)]) {
    if (found.length > 0) return found;
  }
  return findSessions(text, at, from);
}

/** "agenda item 5" starts at "agenda". */
function agendaStart(text: string, word: number): number {
  return /[Aa]genda $/.test(text.slice(Math.max(0, word - 7), word)) ? word - 7 : word;
}

/** "período de sesiones" starts at "período"; Arabic words at their prefixes; else the trigger is the word. */
function sessionStart(text: string, at: number, word: number, trigger: string): number {
  if (trigger === 'دور') return word;
  const isPeriod =
    trigger === 'esiones' && /per[íi]odos? de $/.test(text.slice(Math.max(0, word - 12), word));
  return isPeriod ? text.lastIndexOf('per', word) : at;
}

function readAbbreviation(text: string, word: number): (Mention | null)[] {
  return PARAGRAPH_WORDS.test(text.slice(word, word + 8))
    ? findParagraph(text, word)
    : findArticle(text, word);
}

/** "V.10-50502" starts at its letters. */
function jobStart(text: string, at: number): number {
  const letters = /[A-Z]{1,4}\.\d$/.exec(text.slice(Math.max(0, at - 6), at));
  return letters ? at - letters[0].length : at - 1;
}
