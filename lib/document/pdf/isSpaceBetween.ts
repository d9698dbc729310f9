import type { Run } from './Run.ts';

/* Shares of the height of letters: a gap that is a space of itself, and one that makes the file's own space believable. */
const CLEAR = 0.2;
const LEAST = 0.04;
/* A hyphen or dash with a number or word close to it on either side. */
const HYPHEN = /^[-‐–/][^\s-]*$|[^\s-][-‐–/]$/;

/* Chinese is set with a little air around numbers and letters of other scripts. */
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/;
const AIR = 0.45;

/** Whether a space stands between two runs that follow each other on a line. */
export function isSpaceBetween(before: Run | undefined, run: Run): boolean {
  if (before === undefined) return false;
  const gap = run.x >= before.x ? run.x - before.right : before.x - run.right;
  const size = Math.min(before.size, run.size);
  const [first, second] = run.x >= before.x ? [before, run] : [run, before];
  const isChinese = CHINESE.test(first.text.at(-1) ?? '') || CHINESE.test(second.text[0] ?? '');
  if (isChinese && gap < AIR * size) return false;
  const isSpaced = run.x >= before.x ? run.isSpaced : run.isSpaced || before.isSpaced;
  // A mark is set close to its word with or without a little air.
  const clear = run.isRaised ? CLEAR * 2.5 : CLEAR;
  const isHyphened = HYPHEN.test(run.text) || HYPHEN.test(before.text) || before.text === '-';
  return gap > clear * size || (isSpaced && !isHyphened && gap > LEAST * size);
}
