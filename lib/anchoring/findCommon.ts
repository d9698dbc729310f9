import { diffTexts } from './diffTexts.ts';

/** Two lists that differ in more than this are not compared: it takes time by the square. */
const MOST_EDITS = 400;

/** What two lists have in common in the same order, as pairs of places; nothing where they differ in very much. */
export function findCommon(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length === 0 || after.length === 0) return [];
  const codes = new Map([...new Set([...before, ...after])].map((item, code) => [item, code]));
  const write = (list: readonly string[]) =>
    list.map((item) => String.fromCharCode(codes.get(item) ?? 0)).join('');
  const differences = codes.size < 2 ** 16 ? diffTexts(write(before), write(after), MOST_EDITS) : null;
  if (differences === null) return [];
  const common: [number, number][] = [];
  let [at, place] = [0, 0];
  const end = { start: before.length, end: before.length };
  for (const difference of [...differences, { before: end, after: end }]) {
    while (at < difference.before.start) common.push([at++, place++]);
    [at, place] = [difference.before.end, difference.after.end];
  }
  return common;
}
