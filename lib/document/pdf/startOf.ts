import type { Cell } from './Cell.ts';

/** Where a line begins, from the border of the page at which its script begins. */
export function startOf({ x, right, isRtl }: Cell, width: number): number {
  return isRtl ? width - right : x;
}
