import type { Span } from '../../symbols/Span.ts';

/* "*Some title\nover two lines*": the stars, or low lines, of Markdown that stand on different lines of one paragraph. */
const BROKEN =
  /(?<=[\s(“"])([*_])(?=[\p{L}\d“])[^*_\n]{0,200}(?:\n[^*_\n]{0,200}){1,2}(?<=\S)\1(?=[\s.,;:)”’<[(\d⁰¹²³⁴-⁹]|$)/gu;

/** The marks of emphasis that runs over a line break, ascending: they are no text, and no marks of notes. */
export function findBrokenEmphasis(text: string): Span[] {
  if (!/[*_]/.test(text)) return [];
  return [...text.matchAll(BROKEN)].flatMap(({ 0: found, index }) => {
    const last = index + found.length - 1;
    // An empty line ends the paragraph, and with it the emphasis.
    if (/\n[ \t\r]*\n/.test(found)) return [];
    return [
      { start: index, end: index + 1 },
      { start: last, end: last + 1 },
    ];
  });
}
