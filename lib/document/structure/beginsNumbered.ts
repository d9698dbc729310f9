import type { Line } from '../lines/Line.ts';

/** Whether a line begins with the number of a paragraph, printed, or drawn by its source. */
export function beginsNumbered(line: Line | null): boolean {
  return (
    line !== null && (/^\d{1,4}[.．]\s/.test(line.clean.text) || /^\d{1,4}\.$/.test(line.listLabel ?? ''))
  );
}
