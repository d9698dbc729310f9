import type { Language } from '../symbols/Language.ts';

/** What a card takes from the document that the reference stands in. */
export interface CardContext {
  /** Language of the document; single links lead to texts in it. */
  language: Language | null;
}
