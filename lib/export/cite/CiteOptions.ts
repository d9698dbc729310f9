import type { Language } from '../../symbols/Language.ts';
import type { CitationStyle } from './CITATION_STYLES.ts';

/**
 * Where a citation stands: `plain` alone, as for the clipboard; `footnote` as a sentence; `text` in brackets within a
 * sentence.
 */
export type CitationForm = 'plain' | 'footnote' | 'text';

/** How to cite. The language is that of the words of the default style; the others are English. */
export interface CiteOptions {
  style: CitationStyle;
  language: Language;
  form: CitationForm;
}
