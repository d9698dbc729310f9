/** The official languages of the United Nations, in the order in which its documents list them. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** ISO 639-1 code of an official language. */
export type Language = (typeof LANGUAGES)[number];
