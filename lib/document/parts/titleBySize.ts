import type { CompiledWords } from '../words/compileWords.ts';
import type { HeadLine } from './HeadLine.ts';
import type { PlacedLine } from './withoutBodies.ts';

/** What is set this much larger than the smallest candidate, or some lines, is meant to be seen as a title; sizes are the same within the second. */
const [LARGER, SAME] = [1.1, 0.95];
const LONGEST = 400;
/** One line alone can be a note's. */
const SOME = 2;

/**
 * The title among candidates of different sizes: the first of the largest, with what goes on with it: a line of the same
 * size behind it ("Report of the Working Group …", "Atlantis"), or the parts of a larger document down to the one that
 * this is. Null where sizes are not known or alike. `all` are the lines of the head.
 */
export function titleBySize(
  candidates: readonly PlacedLine[],
  all: readonly HeadLine[],
  words: CompiledWords,
): string | null {
  const sizes = candidates.flatMap(({ size }) => (size === null ? [] : [size]));
  if (sizes.length === 0 || sizes.length < candidates.length) return null;
  const largest = Math.max(...sizes);
  if (largest < Math.min(...sizes, usualSize(all)) * LARGER) return null;
  const isLarge = ({ size }: HeadLine) => (size ?? 0) >= largest * SAME;
  const first = candidates.findIndex(isLarge);
  const title = candidates[first];
  if (title === undefined) return null;
  const behind = candidates.slice(first + 1);
  const hasParts = behind.some(({ text }) => words.isPart(text));
  const lines: PlacedLine[] = [title];
  for (const line of behind) {
    const last = lines.at(-1);
    if (last === undefined || line.place !== last.place + 1 || !(hasParts || isLarge(line))) break;
    if (words.isAuthor(line.text) || words.typeOf(line.text) !== null || words.zoneOf(line.text) !== null)
      break;
    if (line.text !== last.text || words.isPart(last.text)) lines.push(line);
  }
  const joined = lines
    .map(({ text }, index) => (words.isPart(lines[index - 1]?.text ?? '') ? `, ${text}` : `: ${text}`))
    .join('')
    .slice(2);
  return joined.length > LONGEST ? title.text : joined;
}

/** The smallest size in which some lines of a masthead are set. */
function usualSize(lines: readonly HeadLine[]): number {
  const counts = new Map<number, number>();
  for (const { size } of lines) if (size !== null) counts.set(size, (counts.get(size) ?? 0) + 1);
  return Math.min(...[...counts].flatMap(([size, count]) => (count < SOME ? [] : [size])));
}
