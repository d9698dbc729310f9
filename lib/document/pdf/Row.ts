import type { Cell } from './Cell.ts';

/** What stands on one baseline of a page, from left to right. */
export interface Row {
  y: number;
  size: number;
  cells: Cell[];
}
