import { RUSSIAN_COUNTING } from '../counting/russian.ts';
import type { LanguageWords } from './LanguageWords.ts';

const END = '[а-яё]{0,4}';
export const RUSSIAN: LanguageWords = {
  language: 'ru',
  resolution: '[Рр]езолюци[а-яё]{1,3}',
  decision: '[Рр]ешени[а-яё]{1,3}',
  article: `[Сс]тать[а-яё]{1,3}|ст\\.`,
  paragraph: `[Пп]ункт${END}|пп?\\.`,
  subparagraph: `подпункт${END}`,
  operativeParagraph: `пункт${END} постановляющей части`,
  rule: `[Пп]равил[а-яё]{1,3}`,
  rulesOfProcedure: 'правил процедуры',
  agendaItem: `[Пп]ункт${END}`,
  agenda: '(?:предварительной )?(?:аннотированной )?повестки дня',
  session: `сесси[а-яё]{1,3}`,
  report: `[Дд]оклад${END}`,
  meeting: `совещани[а-яё]{1,3}|сесси[а-яё]{1,3}`,
  same: `(?:[Тт]о[ймт]у?|[Тт]ем|[Тт]у|[Тт]о|[Тт]ого) же|[Ээ]то[ймт]у?|[Ээ]того|[Ээ]ту|(?:выше)?указанн[а-яё]{2,3}|(?:выше)?упомянут[а-яё]{2,3}`,
  sameBehind: '',
  of: '(?=[а-яё])|к|в|из',
  and: 'и|или|по|а также',
  here: 'ниже|выше|настоящего (?:доклада|документа|решения)|настоящей (?:резолюции|записки)',
  ...RUSSIAN_COUNTING,
};
