import { ENGLISH_COUNTING } from '../counting/english.ts';
import type { LanguageWords } from './LanguageWords.ts';

export const ENGLISH: LanguageWords = {
  language: 'en',
  resolution: 'resolutions?|Resolutions?|RESOLUTIONS?',
  decision: 'decisions?|Decisions?|DECISIONS?',
  article: 'articles?|Articles?|ARTICLES?|arts?\\.|Arts?\\.',
  paragraph: 'paragraphs?|Paragraphs?|paras?\\.|Paras?\\.',
  subparagraph: 'subparagraphs?|sub-paragraphs?',
  operativeParagraph: 'Op\\.|OP|operative paragraphs?|Operative paragraphs?',
  rule: 'rules?|Rules?',
  rulesOfProcedure: 'rules of procedure',
  agendaItem: '(?:sub-?)?items?|(?:Sub-?)?[Ii]tems?',
  agenda: '(?:provisional |annotated |present )*agenda',
  session: 'sessions?|Sessions?',
  report: 'reports?|Reports?',
  meeting: 'meetings?|sessions?',
  same: '[Tt]he same|that same|[Tt]he said|[Tt]he above-?mentioned|[Tt]he aforementioned|(?<=\\b(?:[Ii]n|of|[Bb]y|[Uu]nder|to|with|from|for|on|through) )that',
  sameBehind: '',
  of: '(?:of|to|in)(?: the| its| his| an?(?= ))?',
  and: 'and|or|to|as well as|through',
  here: 'below|above|of (?:the present|this) (?:report|document|note|resolution|decision|statement)',
  ...ENGLISH_COUNTING,
};
