import type { Cell } from './Cell.ts';

/** A part of a page that is read by itself: the lines of a column from the top, or the rows of a table. */
export type Region =
  | {
      kind: 'column';
      lines: Cell[];
      /** Whether its first line can go on with the last of the column before. */
      isNext: boolean;
    }
  | { kind: 'table'; rows: Cell[][] };
