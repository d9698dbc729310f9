import type { Run } from './Run.ts';

/** What stands on one line without a wide gap: a line of a column, or a cell of a table. Runs are in reading order. */
export interface Cell {
  page: number;
  runs: Run[];
  text: string;
  x: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
  /** Whether all its words are bold. */
  isBold: boolean;
  isRtl: boolean;
}
