import { readSymbol } from './readSymbol.ts';

const LANGUAGE_ENDING = /[-_. ](?:A|C|E|F|R|S|ar|zh|en|fr|ru|es|AR|ZH|EN|FR|RU|ES|ENG|FRE|SPA|RUS|ARA|CHI)$/;
const MOST_SEPARATORS = 9;

/**
 * The symbol that a file's name spells with "_" or "-" for "/" ("CAC_COSP_IRG_2015_1.pdf", "A_71_PV.22"); null where it
 * spells none, as job numbers do. A name is a hint only: the masthead inside the file decides what the file is.
 */
export function symbolOfFileName(name: string): string | null {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.(?:pdf|docx?|html?|txt|md)$/i, '');
  const withoutLanguage = base.replace(LANGUAGE_ENDING, '');
  for (const stem of withoutLanguage === base ? [base] : [withoutLanguage, base]) {
    for (const separator of ['_', '-', ' ']) {
      if (stem.split(separator).length > MOST_SEPARATORS) continue;
      const symbol = readSymbol(stem.split(separator).join('/'));
      if (symbol) return symbol;
    }
  }
  return null;
}
