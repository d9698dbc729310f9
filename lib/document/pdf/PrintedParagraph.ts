import type { Cell } from './Cell.ts';

/** Lines that belong together, before they are written as text. */
export interface PrintedParagraph {
  kind: 'paragraph' | 'footnote' | 'table-row';
  /** From the first to the last; of a table row its cells. */
  lines: Cell[];
  /** Where its lines end at the latest, for a line that could go on with it. */
  margin: number;
}
