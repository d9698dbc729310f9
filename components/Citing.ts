import type { CitationStyle } from '../lib/export/cite/CITATION_STYLES.ts';
import type { Language } from '../lib/symbols/Language.ts';

/** How citations are written. */
export interface Citing {
  citationStyle: CitationStyle;
  /** Language of the words in a citation of the default style. */
  citationLanguage: Language;
}
