import type { Cell } from './Cell.ts';

/** Where a line ends, from the border of the page at which its script begins. */
export function endOf({ x, right, isRtl }: Cell, width: number): number {
  return isRtl ? width - x : right;
}
