import type { Language } from '../../symbols/Language.ts';

/**
 * Words of one language that make another passage of a passage when they change. Regular-expression sources without
 * flags, to be matched in any case; `\p{L}*` stands for endings.
 */
export interface CriticalWords {
  language: Language;
  negations: string[];
  /** Who is asked, as recommendations and resolutions name them. */
  addressees: string[];
  /** Words stand by themselves, between characters that are not letters; false where a text has no spaces. */
  isSpaced: boolean;
}
