/**
 * The canonical form of a printed symbol: upper case but for `Add. Rev. Corr.`, no spaces (except before a bracket
 * that names a section, volume or part), old resolutions without their part letter, since all parts of
 * `217 A (III)` stand in one document, `A/RES/217(III)`.
 */
export function canonicalSymbol(printed: string): string {
  return printed
    .toUpperCase()
    .replace(/[\s*]+/g, ' ')
    .trim()
    .replace(
      /\/(ADD|REV|CORR|AMEND|MISC)\. ?/g,
      (_, word: string) => `/${word[0]}${word.slice(1).toLowerCase()}.`,
    )
    .replace(/ ?\((SECT|VOL|PART|SUPPL?|RESUMPTION|PROG)\.? ?([0-9IVX]+)\)/g, bracketWords)
    .replace(/(^A\/RES\/\d+) ?[A-Z]? ?\(([IVXLC]+)\)(?: ?[A-Z])?$/, '$1($2)')
    .replace(/^(S\/RES\/\d+) \(/, '$1(')
    .replace(/([0-9]) ([A-Z])$/, '$1$2')
    .replace(/ (?=\/)|(?<=[./]) /g, '');
}

function bracketWords(_: string, word: string, number: string): string {
  const dot = word === 'PART' || word === 'RESUMPTION' ? '' : '.';
  return ` (${word[0]}${word.slice(1).toLowerCase()}${dot} ${number})`;
}
