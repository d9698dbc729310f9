import type { Unfolded } from './critical/Unfolded.ts';
import { firstPast } from './firstPast.ts';

/* A sentence ends with its sign and what closes behind it; the figure of a footnote mark belongs to no sentence. */
const BORDER = /[.!?;…؟؛]["'’”»)\]]*(\p{N}{1,3})?(?=\s|$)|[。！？；\n\t]/gu;

/**
 * How many folded units of what stands beside a passage, on one side, are of the sentence (the line, the cell) that the
 * passage is in.
 */
export function reachOfSentence({ text, origins }: Unfolded, side: 'before' | 'after'): number {
  const borders = [...text.matchAll(BORDER)];
  const border = side === 'before' ? borders.at(-1) : borders[0];
  const { length } = origins;
  if (border === undefined) return length;
  const end = border.index + border[0].length;
  const unitsBefore = (offset: number) => firstPast(length, (at) => (origins[at] ?? 0) >= offset);
  return side === 'before' ? length - unitsBefore(end) : unitsBefore(end - (border[1]?.length ?? 0));
}
