import type { Run } from './Run.ts';

/** A gap of this share of the height of letters is a space. */
const SPACE = 0.2;

/** The runs of a line in reading order; in a line from right to left, words and numbers from left to right stay so. */
export function orderRuns(runs: readonly Run[], isRtl: boolean): Run[] {
  const byPlace = [...runs].sort((a, b) => a.x - b.x);
  const parts: { isRtl: boolean; runs: Run[] }[] = [];
  let direction: boolean | null = null;
  for (const [index, run] of byPlace.entries()) {
    const last = byPlace[index - 1];
    const isApart = isRtl && areApart(last, run);
    const isOutside = isRtl && isBracketOfLine(run, last, byPlace[index + 1]);
    const own: boolean = isOutside || (isNeutral(run) ? (direction ?? isRtl) : run.isRtl);
    if (own === direction && !isApart) parts.at(-1)?.runs.push(run);
    else parts.push({ isRtl: own, runs: [run] });
    direction = own;
  }
  const read = parts.map((part) => (part.isRtl ? part.runs.reverse() : part.runs));
  return (isRtl ? read.reverse() : read).flat();
}

function isNeutral({ text }: Run): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/** A bracket between two numbers is no part of either. */
function isBracketOfLine({ text }: Run, last: Run | undefined, next: Run | undefined): boolean {
  return (
    /^[()[\]]+$/.test(text) && last !== undefined && next !== undefined && isNumber(last) && isNumber(next)
  );
}

/** Two numbers with a space between are each for itself. */
function areApart(last: Run | undefined, run: Run): boolean {
  return last !== undefined && isNumber(last) && isNumber(run) && run.x - last.right > SPACE * run.size;
}

function isNumber({ text }: Run): boolean {
  return /^[\d.,/]*\d[\d.,/]*$/.test(text);
}
