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
import { findSymbols } from './findSymbols.ts';
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

/** A finder with the literal pieces of words (or the pattern of digits) that lead to it, case as in running text. */
export interface Trigger {
  stems: string[];
  digits?: string;
  find: Finder;
}

/** Literals, not patterns: one search for all of them costs little more than a bare pass over the text. */
export const TRIGGERS: Trigger[] = [
  { stems: ['/'], find: ({ text, at, from }) => findSymbols(text, at, from) },
  {
    stems: [
      'esolution',
      'ésolution',
      'esoluci',
      'езолюци',
      'قرار',
      'RESOLUTION',
      'ecision',
      'écision',
      'ecisi',
      'ешени',
      'مقرر',
      'DECISION',
    ],
    find: ({ text, word }) => orBack(findNumbered(text, word), text, word),
  },
  { stems: ['第'], find: ({ text, at, from }) => readChinese(text, at, from) },
  {
    stems: [
      'rticle',
      'rtículo',
      'RTICLE',
      'тать',
      'rt. ',
      'rts. ',
      'rule ',
      'rules ',
      'Rule ',
      'равил',
      'ماد',
      'مواد',
    ],
    find: ({ text, word }) => findArticle(text, word),
  },
  {
    stems: [
      'aragraph',
      'árrafo',
      'ункт',
      'فقر',
      'ara. ',
      'aras. ',
      ' par. ',
      'árr. ',
      'árrs. ',
      ' п. ',
      'Op. ',
      'بند',
    ],
    find: ({ text, word, at, trigger }) => readParagraph(text, trigger.startsWith(' ') ? at + 1 : word),
  },
  {
    stems: ['tem ', 'tems ', 'oint ', 'ema ', '议程项目'],
    find: ({ text, word, from }) => [findAgendaItem(text, Math.max(from, agendaStart(text, word)))],
  },
  {
    stems: ['session', 'esiones', 'сесси', 'دور', '届', 'meeting'],
    find: ({ text, at, word, trigger, from }) =>
      findSessions(
        text,
        trigger === 'esiones' ? periodStart(text, word) : trigger === 'دور' ? word : at,
        from,
      ),
  },
  {
    stems: ['eport', 'apport', 'nforme', 'оклад', 'تقرير', '关于'],
    find: ({ text, word, at, trigger }) =>
      orBack([findReport(text, trigger === '关于' ? at : word)], text, word),
  },
  {
    stems: [
      'bid.',
      'Treaty Series',
      'Recueil des Traités',
      '条约汇编',
      'Сборник договоров',
      'مجموعة المعاهدات',
    ],
    find: ({ text, at, word, trigger }) => {
      const start = trigger === 'bid.' ? word : at;
      const entry = findTreatySeries(text, start, at + trigger.length);
      return [entry ?? (trigger === 'bid.' ? findBack(text, start) : null)];
    },
  },
  { stems: [], digits: '[ACEFRSM]\\.\\d\\d\\.', find: ({ text, at }) => [findSalesNumber(text, at)] },
  { stems: [], digits: '[A-Z]{1,4}\\.\\d\\d-', find: ({ text, at }) => [findJobNumber(text, at)] },
  { stems: [], digits: '\\d\\d-\\d{5}', find: ({ text, at }) => [findJobNumber(text, at)] },
];

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

/** "período de sesiones" starts at "período". */
function periodStart(text: string, word: number): number {
  return /per[íi]odos? de $/.test(text.slice(Math.max(0, word - 12), word))
    ? text.lastIndexOf('per', word)
    : word;
}
