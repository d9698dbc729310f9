import { findFullNames } from '../../symbols/resolve/findFullNames.ts';
import type { HeadLine } from './HeadLine.ts';

/** A line of a masthead with its place among the others, from 0. */
export interface PlacedLine extends HeadLine {
  place: number;
}

/** The lines of a masthead without those of a body's name: it can stand over several lines, of which each could be a title. */
export function withoutBodies(lines: readonly HeadLine[]): PlacedLine[] {
  const whole = lines.map(({ text }) => text).join(' ');
  const names = findFullNames(whole);
  let start = 0;
  return lines.flatMap((line, place) => {
    const end = start + line.text.length;
    const isPart = names.some(
      (name) => name.start <= start + 4 && name.end >= end && name.end - name.start > line.text.length,
    );
    start = end + 1;
    return isPart ? [] : [{ ...line, place }];
  });
}
