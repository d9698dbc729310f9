import type { Language } from '../../symbols/Language.ts';
import { CITATION_WORDS, type CitationWords } from './CITATION_WORDS.ts';
import { hasSeveral } from './hasSeveral.ts';
import type { Pinpoint, PinpointStep } from './Pinpoint.ts';
import { printLabel } from './printLabel.ts';

/** "annex I, paras. 15–17" in the words of the Editorial Manual; empty for a whole document. */
export function citePlace(pinpoint: Pinpoint, language: Language): string {
  const words = CITATION_WORDS[language];
  return pinpoint.map((step) => citeStep(step, words, language)).join(words.comma);
}

function citeStep({ unit, label }: PinpointStep, words: CitationWords, language: Language): string {
  if (unit === 'other') return label;
  if (unit === 'annex' && label === '') return words.soleAnnex;
  const printed = printLabel(unit, label, language);
  const isSeveral = hasSeveral(label);
  const form = unit === 'paragraph' || unit === 'page' ? (isSeveral ? (`${unit}s` as const) : unit) : unit;
  return words[form].replace('$1', () => printed);
}
