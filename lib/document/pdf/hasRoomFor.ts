import type { Cell } from './Cell.ts';
import { endOf } from './endOf.ts';

/** Chinese breaks between any two characters. */
const WORD = /^(?:[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+)/;
const SPACE = 0.3;

/** Whether the first word of a line would have found room at the end of the line before: then its break is meant. */
export function hasRoomFor(last: Cell, line: Cell, margin: number, width: number): boolean {
  const word = WORD.exec(line.text)?.[0] ?? '';
  const room = margin - endOf(last, width);
  const letter = line.text.length === 0 ? 0 : (line.right - line.x) / line.text.length;
  return room > word.length * letter + (SPACE + 0.7) * line.size;
}
