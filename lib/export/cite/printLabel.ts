import type { Language } from '../../symbols/Language.ts';
import { hasSeveral } from './hasSeveral.ts';
import { joinLabels } from './joinLabels.ts';
import type { PinpointUnit } from './Pinpoint.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** Labels of annexes and chapters, of sections and of items, where a language prints others; up to the tenth. */
const NUMERALS: Partial<Record<Language, string[]>> = {
  ar: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  zh: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
};
const SECTIONS: Partial<Record<Language, string[]>> = {
  ar: ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء'],
};
const ITEMS: Partial<Record<Language, string[]>> = {
  ar: ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي'],
};

/**
 * A label as a language prints it: "15 (b)" is "15 b)" in French, Spanish and Russian (Editorial Manual, "Paragraphs and
 * subparagraphs"), "annex II" has its own numeral in Arabic and Chinese.
 */
export function printLabel(unit: PinpointUnit, printed: string, language: Language): string {
  const label = joinLabels(printed, language);
  if (unit === 'annex' && hasSeveral(label))
    return label.replace(/[IVXLC]+/g, (each) => numeral(each, language));
  if (unit === 'annex' || unit === 'chapter') return numeral(label, language);
  if (unit === 'section') return SECTIONS[language]?.[LETTERS.indexOf(label)] ?? label;
  if (unit !== 'paragraph') return label;
  if (language === 'fr' || language === 'es' || language === 'ru') return label.replace(/\((\w+)\)/g, '$1)');
  if (language === 'zh') return label.replace(/(?<=[\d)]) \(/g, '(');
  const items = ITEMS[language];
  return label.replace(/\(([a-j])\)/g, (whole, letter: string) => {
    const item = items?.[LETTERS.indexOf(letter.toUpperCase())];
    return item ? `(${item})` : whole;
  });
}

function numeral(label: string, language: Language): string {
  return NUMERALS[language]?.[ROMAN.indexOf(label)] ?? label;
}
