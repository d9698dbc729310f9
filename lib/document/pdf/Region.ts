import type { Cell } from './Cell.ts';

/** The lines of a column, from the top. */
export interface Column {
  kind: 'column';
  lines: Cell[];
  /** Whether its first line can go on with the last of the column before. */
  isNext: boolean;
  /** Whether its few lines end at a border of their own, as beside the box of a masthead. */
  isNarrow: boolean;
}

/** A part of a page that is read by itself: a column, or the rows of a table. */
export type Region = Column | { kind: 'table'; rows: Cell[][] };
