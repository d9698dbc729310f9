import type { Language } from '../../symbols/Language.ts';
import { CITATION_WORDS, type CitationWords } from './CITATION_WORDS.ts';
import { hasSeveral } from './hasSeveral.ts';
import type { Pinpoint, PinpointStep } from './Pinpoint.ts';
import { printLabel } from './printLabel.ts';

const SEVERAL = {
  annex: 'annexes',
  chapter: 'chapter',
  section: 'section',
  page: 'pages',
  paragraph: 'paragraphs',
} as const;

/** "annex I, paras. 15–17" in the words of the Editorial Manual; empty for a whole document. */
export function citePlace(pinpoint: Pinpoint, language: Language): string {
  const words = CITATION_WORDS[language];
  return pinpoint.map((step) => citeStep(step, words, language)).join(words.comma);
}

function citeStep({ unit, label }: PinpointStep, words: CitationWords, language: Language): string {
  if (unit === 'other') return label;
  if (unit === 'annex' && label === '') return words.soleAnnex;
  const isSeveral = hasSeveral(label);
  // An Arabic numeral behind an English word would read as neither.
  const isForeign = isSeveral && language === 'ar' && unit === 'annex';
  const printed = isForeign ? label : printLabel(unit, label, language);
  return words[isSeveral ? SEVERAL[unit] : unit].replace('$1', () => printed);
}
