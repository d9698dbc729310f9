/**
 * The canonical form of a printed symbol: upper case but for `Add. Rev. Corr.`, no spaces (but in a name of two words,
 * "OLIVE OIL"), no star of a reissue; old resolutions without their part letter, since all parts of `217 A (III)`
 * stand in one document, `A/RES/217(III)`; "1974/1848(LVI)", as lists of the Economic and Social Council print it, is
 * `E/RES/1848(LVI)`.
 */
export function canonicalSymbol(printed: string): string {
  return printed
    .toUpperCase()
    .replace(/[\s*]+/g, ' ')
    .trim()
    .replace(/\/ ?(ADD|REV|CORR)\. ?/g, (_, word: string) => `/${word[0]}${word.slice(1).toLowerCase()}.`)
    .replace(/^E\/RES\/19[4-7]\d\/(?=\d+ ?[A-Z]? ?\()/, 'E/RES/')
    .replace(/^([AE]\/RES\/\d+) ?[A-Z]? ?\(((?:S-)?[IVXLC]+)\)(?: ?[A-Z])?$/, '$1($2)')
    .replace(/(?<![A-Z]) | (?![A-Z])/g, '');
}
