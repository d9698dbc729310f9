import type { Run } from './Run.ts';

/** In heights of letters: the spaces of a line that is set to its full width differ by no more. */
const EVEN = 0.2;
/** Fewer words, or letters, than this can be the cells of a table that happen to stand evenly. */
const [FEWEST_GAPS, FEWEST_LETTERS] = [3, 25];

/** Whether the runs of a row, from left to right, are the words of one line whose spaces were widened alike; a label may stand before them. */
export function isJustified(sorted: readonly Run[], hasLabel: boolean): boolean {
  const words = hasLabel ? sorted.slice(1) : sorted;
  const letters = words.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS) return false;
  const gaps = words
    .slice(1)
    .map(({ x, size }, index) => (x - (words[index]?.right ?? x)) / size)
    .filter((gap) => gap > 0.1);
  return gaps.length >= FEWEST_GAPS && Math.max(...gaps) - Math.min(...gaps) <= EVEN;
}
