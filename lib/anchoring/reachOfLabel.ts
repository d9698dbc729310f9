import type { Unfolded } from './critical/Unfolded.ts';
import { firstPast } from './firstPast.ts';

/* "12.", "3.1)", "(a)", "iv.", "B.", "١-", "一、". */
const LABEL = /^\s*\(?(?:\p{N}{1,4}(?:\.\p{N}{1,3})*|[ivxlcdm]{1,5}|\p{L})[.)\-–、．](?!\p{N})/iu;

/** How many folded units of a block, at its beginning, are the number or letter that it is counted by. */
export function reachOfLabel({ text, origins }: Unfolded): number {
  const end = LABEL.exec(text)?.[0].length ?? 0;
  return firstPast(origins.length, (at) => (origins[at] ?? 0) >= end);
}
