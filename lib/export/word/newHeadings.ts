/** The headings of a section that the one before did not stand under, each with its depth from 0. */
export function newHeadings(
  headings: readonly string[],
  before: readonly string[],
): { text: string; depth: number }[] {
  const common = headings.findIndex((heading, depth) => heading !== before[depth]);
  return common < 0 ? [] : headings.slice(common).map((text, index) => ({ text, depth: common + index }));
}
