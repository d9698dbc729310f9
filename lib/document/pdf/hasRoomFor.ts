import type { Cell } from './Cell.ts';
import { endOf } from './endOf.ts';
import { endsClosed } from './endsClosed.ts';
import { startOf } from './startOf.ts';

/** Chinese breaks between any two characters. */
const WORD = /^(?:[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+)/;
/** Room beside the word, in heights of letters: a long line that ends inside a sentence is believed to be broken by width. */
const [SPARE, SPARE_IN_SENTENCE] = [1, 3];
const FULL = 0.72;
/** Of the width of a page: shorter lines are those of a masthead. */
const LONG = 0.22;

/** Whether the first word of a line would have found room at the end of the line before: then its break is meant. */
export function hasRoomFor(last: Cell, line: Cell, margin: number, width: number): boolean {
  const word = WORD.exec(line.text)?.[0] ?? '';
  const end = endOf(last, width);
  const start = startOf(last, width);
  const isLong = end - start > Math.max((margin - start) * FULL, width * LONG);
  const isInSentence = isLong && !endsClosed(last.text);
  const letter = line.text.length === 0 ? 0 : (line.right - line.x) / line.text.length;
  return margin - end > word.length * letter + (isInSentence ? SPARE_IN_SENTENCE : SPARE) * line.size;
}
