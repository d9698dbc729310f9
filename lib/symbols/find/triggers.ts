import { findAgendaItem } from './findAgendaItem.ts';
import { findArticle } from './findArticle.ts';
import { findBack } from './findBack.ts';
import { findChineseArticle } from './findChineseArticle.ts';
import { findChineseNumbered } from './findChineseNumbered.ts';
import { findChineseParagraph } from './findChineseParagraph.ts';
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
    find: ({ text, word, from }) => findArticle(text, word, from),
  },
  {
    latin: 'aragra|árraf',
    other: 'ункт|فقر|بند| пп?\\. (?=\\d)',
    find: ({ text, word, at, trigger, from }) =>
      readParagraph(text, trigger.startsWith(' ') ? at + 1 : word, from),
  },
  { latin: '[a-z]\\. (?=\\d)', find: ({ text, word, from }) => readAbbreviation(text, word, from) },
  {
    latin: 'tems? (?=\\d)|oints? (?=\\d)|emas? (?=\\d)',
    other: '议程项目',
    find: ({ text, word, from }) => findAgendaItem(text, Math.max(from, agendaStart(text, word))),
  },
  {
    latin: 'ession|esiones|meeting of',
    other: 'сесси|دور',
    find: ({ text, at, word, trigger, from }) =>
      findSessions(text, sessionStart(text, at, word, trigger), from),
  },
  {
    latin: 'eport|pport|nforme',
    other: 'оклад|تقرير|关于',
    find: ({ text, word, at, trigger }) =>
      orBack([findReport(text, trigger === '关于' ? at : word)], text, word),
  },
  { other: '同一|上述|该', find: ({ text, at }) => [findBack(text, at)] },
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

const PERIOD = /per[íi]odos? (?:extraordinarios? |ordinarios? )?de $|$/;
const PARAGRAPH_WORDS = /^(?:[Pp]aras?|[Pp]ar|[Pp]árrs?|Op)\. /;

function orBack(found: (Mention | null)[], text: string, word: number): (Mention | null)[] {
  return found.some((mention) => mention !== null) ? found : [findBack(text, word)];
}

function readParagraph(text: string, word: number, from: number): (Mention | null)[] {
  const items = findAgendaItem(text, word);
  return items.length > 0 ? items : findParagraph(text, word, from);
}

function readChinese(text: string, at: number, from: number): (Mention | null)[] {
  for (const find of [findChineseNumbered, findChineseArticle, findChineseParagraph]) {
    const found = find(text, at, from);
    if (found.length > 0) return found;
  }
  return findSessions(text, at, from);
}

/** "agenda item 5" starts at "agenda". */
function agendaStart(text: string, word: number): number {
  return /[Aa]genda $/.test(text.slice(Math.max(0, word - 7), word)) ? word - 7 : word;
}

/** "período de sesiones" starts at "período"; the others at the word around the trigger. */
function sessionStart(text: string, at: number, word: number, trigger: string): number {
  if (trigger !== 'esiones') return trigger === 'meeting of' ? at : word;
  return text.slice(Math.max(0, word - 32), word).search(PERIOD) + Math.max(0, word - 32);
}

function readAbbreviation(text: string, word: number, from: number): (Mention | null)[] {
  return PARAGRAPH_WORDS.test(text.slice(word, word + 8))
    ? findParagraph(text, word, from)
    : findArticle(text, word, from);
}

/** "V.10-50502" starts at its letters. */
function jobStart(text: string, at: number): number {
  const letters = /[A-Z]{1,4}\.\d$/.exec(text.slice(Math.max(0, at - 6), at));
  return letters ? at - letters[0].length : at - 1;
}
