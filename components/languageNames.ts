import type { Language } from '../lib/symbols/Language.ts';

/** Each official language in its own words, as lists of language versions print them. */
export const languageNames: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};
