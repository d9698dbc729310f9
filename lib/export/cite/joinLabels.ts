import type { Language } from '../../symbols/Language.ts';

/** How each language says "and" between two labels, with the space around it. */
const AND: Record<Language, string> = { en: ' and ', fr: ' et ', es: ' y ', ru: ' и ', ar: ' و', zh: '和' };

/** "And" between two labels, in whatever language a document printed them. */
const PRINTED = / (?:and|et|y|и) |(?<=[\d)]) ?و ?(?=[\d(])|(?<=[\d)]) ?和 ?(?=[\d(])/g;

/** "15 and 17", as the words of a language join labels: "15 et 17". */
export function joinLabels(label: string, language: Language): string {
  return label.replace(PRINTED, AND[language]);
}
