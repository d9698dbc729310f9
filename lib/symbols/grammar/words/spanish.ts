import { SPANISH_COUNTING } from '../counting/spanish.ts';
import type { LanguageWords } from './LanguageWords.ts';

export const SPANISH: LanguageWords = {
  language: 'es',
  resolution: 'resoluci(?:ón|ones)|Resoluci(?:ón|ones)',
  decision: 'decisi(?:ón|ones)|Decisi(?:ón|ones)',
  article: 'artículos?|Artículos?|art\\.',
  paragraph: 'párrafos?|Párrafos?|párrs?\\.',
  subparagraph: 'apartados?|incisos?',
  operativeParagraph: 'párrafos? de la parte dispositiva',
  rule: '',
  rulesOfProcedure: 'reglamento(?: interno)?',
  agendaItem: 'temas?|Temas?',
  agenda: 'programa(?: provisional)?(?: anotado)?',
  session: 'per[íi]odos? (?:extraordinarios? |ordinarios? )?de sesiones|reunión|reuniones',
  report: 'informes?|Informes?',
  meeting: 'reunión|reuniones|per[íi]odos? de sesiones',
  same: '(?:[Ll]a|[Ee]sa) misma|(?:[Ee]l|[Ee]se) mismo|[Ee]sa|[Dd]icha|[Dd]icho',
  sameBehind: 'mencionad[ao]|citad[ao]',
  of: 'del|de(?: la| los| las| su)?|a la|al',
  and: 'y|o|a|e|así como',
  here: 'infra|supra|del presente (?:informe|documento)|de la presente (?:resolución|decisión|nota)',
  ...SPANISH_COUNTING,
};
