import { FRENCH_COUNTING } from '../counting/french.ts';
import type { LanguageWords } from './LanguageWords.ts';

export const FRENCH: LanguageWords = {
  language: 'fr',
  resolution: 'résolutions?|Résolutions?',
  decision: 'décisions?|Décisions?',
  article: 'articles?|Articles?|art\\.',
  paragraph: 'paragraphes?|Paragraphes?|par\\.',
  subparagraph: 'alinéas?',
  operativeParagraph: 'paragraphes? du dispositif',
  rule: '',
  rulesOfProcedure: 'règlement intérieur',
  agendaItem: 'points?|Points?',
  agenda: 'ordre du jour(?: provisoire)?(?: annoté)?',
  session: 'sessions?|Sessions?',
  report: 'rapports?|Rapports?',
  meeting: 'réunions?|sessions?',
  same: '(?:[Ll]a|[Ll]e|[Cc]ette|[Cc]e) même|[Ll]adite|[Ll]edit|[Cc]ette',
  sameBehind: 'susmentionnée?|précitée?',
  of: "du|de(?!l)(?: la| l['’]| sa| son)?|des|d['’]|à la|à l['’]|au",
  and: 'et|ou|à|ainsi que',
  here: 'ci-dessous|ci-dessus|du présent (?:rapport|document)|de la présente (?:résolution|décision|note)',
  ...FRENCH_COUNTING,
};
