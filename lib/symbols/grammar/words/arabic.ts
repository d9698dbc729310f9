import { ARABIC_COUNTING } from '../counting/arabic.ts';
import type { LanguageWords } from './LanguageWords.ts';

/** Prefixes that Arabic writes on to a word: and, so, with, for, as, the. */
const PREFIX = '[وفبلك]{0,2}(?:ال|لل)?';

export const ARABIC: LanguageWords = {
  language: 'ar',
  resolution: `${PREFIX}قرار(?:ات|ين|ان|ي|ا)?(?:ه|ها|هما?)?`,
  decision: `${PREFIX}مقرر(?:ات|ين|ان|ي|ا)?(?:ه|ها|هما?)?`,
  article: `${PREFIX}ماد(?:ة|تين|تان)|${PREFIX}مواد`,
  paragraph: `${PREFIX}فقر(?:ة|تين|تان|ات)`,
  subparagraph: `${PREFIX}فقرة الفرعية`,
  operativeParagraph: `${PREFIX}فقرة المنطوق`,
  rule: '',
  rulesOfProcedure: 'النظام الداخلي',
  agendaItem: `${PREFIX}بند(?:ين)?`,
  agenda: 'جدول الأعمال(?: المؤقت)?(?: المشروح)?',
  session: `${PREFIX}دور(?:ة|ته|تها|ات)`,
  report: `${PREFIX}تقرير(?:ه|ها)?`,
  meeting: `${PREFIX}اجتماع(?:ه|ها)?|${PREFIX}دور(?:ة|ته|تها)`,
  same: 'نفس|ذات|ذلك|تلك',
  sameBehind: 'نفس(?:ه|ها)|ذات(?:ه|ها)|المذكورة?|المشار إليه(?:ا)?',
  of: 'من|في|عن',
  and: 'و|أو|إلى',
  here: 'أدناه|أعلاه|من هذ(?:ا|ه) (?:التقرير|القرار|المقرر|الوثيقة|المذكرة)',
  ...ARABIC_COUNTING,
};
