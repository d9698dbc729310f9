import type { CitationStyle } from '../CITATION_STYLES.ts';
import type { StyleRules } from '../StyleRules.ts';
import { apa } from './apa.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import { editorialManual } from './editorialManual.ts';
import { oscola } from './oscola.ts';

/** The rules of each style. */
export const STYLE_RULES: Record<CitationStyle, StyleRules> = {
  'editorial-manual': editorialManual,
  oscola,
  bluebook,
  chicago,
  apa,
};
