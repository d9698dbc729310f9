/** What TeX reads as markup, each with what prints it. */
const MARKUP: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as the value of a BibTeX field that prints exactly that text, on one line. */
export function escapeLatex(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}$&#_%~^]/g, (mark) => MARKUP[mark] ?? '');
}
