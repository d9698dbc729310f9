import { readMarker } from '../structure/readMarker.ts';
import type { Cell } from './Cell.ts';
import { endOf } from './endOf.ts';
import { endsClosed } from './endsClosed.ts';
import { hasRoomFor } from './hasRoomFor.ts';
import type { Measures } from './Measures.ts';
import type { PrintedParagraph } from './PrintedParagraph.ts';
import { standsAlone } from './standsAlone.ts';
import { startOf } from './startOf.ts';

/* Shares of the height of letters. */
const OTHER_SIZE = 0.08;
const INDENT = 0.8;
/** Lines of one paragraph lie at most this much farther apart than its others. */
const FARTHER = 1.3;
/** Lines set to the right: at most this share of the page wide, their ends alike, their beginnings not. */
const SHORT = 0.36;
const SAME_END = 1.5;
const OTHER_START = 2.8;
/** Where no column of text begins. */
const FAR_RIGHT = 0.6;
/** A group of lines is at least this share of the page wide, however short they are. */
const LEAST_WIDTH = 0.4;

interface Joining {
  measures: Measures;
  width: number;
  /** Where the words of the page end at the latest, from the border at which lines begin. */
  limit: number;
  isNotes: boolean;
}

/** Joins the lines of a column, from the top, into paragraphs (or notes, each with its mark first). */
export function joinLines(lines: readonly Cell[], joining: Joining): PrintedParagraph[] {
  const paragraphs: PrintedParagraph[] = [];
  const margins = readMargins(lines, joining);
  let open: PrintedParagraph | null = null;
  for (const [index, line] of lines.entries()) {
    const margin = margins[index] ?? 0;
    if (open && goesOn(open, line, lines[index + 1], joining)) {
      open.lines.push(line);
      open.margin = margin;
      continue;
    }
    open = { kind: joining.isNotes ? 'footnote' : 'paragraph', lines: [line], margin };
    paragraphs.push(open);
  }
  return paragraphs;
}

function goesOn(
  open: PrintedParagraph,
  line: Cell,
  next: Cell | undefined,
  { measures, isNotes, width }: Joining,
): boolean {
  const last = open.lines.at(-1);
  const [first] = open.lines;
  if (!last || !first) return false;
  const isClosed = endsClosed(last.text);
  const startsLow = /^\p{Ll}/u.test(line.text);
  if (isNotes && isMark(line)) return false;
  if (Math.abs(line.size - last.size) > last.size * OTHER_SIZE) return false;
  const pitch = Math.max(measures.pitch * (line.size / measures.size), line.size * 1.15);
  if (line.y - last.y > pitch * FARTHER || line.y - last.y < line.size * 0.5) return false;
  const indent = startOf(line, width) - startOf(last, width);
  if (isSetRight(last, line, open, width)) return false;
  // The lines of a masthead are bold; in running text such words only begin a line by chance.
  if (line.page === 1 && last.isBold && line.isBold && standsAlone(line.text)) return false;
  const hasLabel = isLabelled(last, line);
  if (hasLabel && (isClosed || indent > INDENT * line.size || hasRoomFor(last, line, open.margin, width)))
    return false;
  if (startsLow && !isClosed) return true;
  if (line.isBold !== last.isBold && (isClosed || last.isBold)) return false;
  if (hasRoomFor(last, line, open.margin, width)) return false;
  if (!isClosed) return true;
  const isIndented =
    indent > INDENT * line.size && next !== undefined && startOf(next, width) < startOf(line, width) - 2;
  const isOut = indent < -INDENT * line.size && open.lines.length > 1;
  return !isIndented && !isOut;
}

/** "(véase párr.\n17) …": what closes the bracket of the line before is no label. */
function isLabelled(last: Cell, line: Cell): boolean {
  const label = readMarker(line.text)?.label ?? null;
  return label !== null && !(/^[^(]+\)$/.test(label) && /\([^)]*$/.test(last.text));
}

/** Short lines that end at one border and begin at different places are set to the right, each for itself. */
function isSetRight(last: Cell, line: Cell, open: PrintedParagraph, width: number): boolean {
  const starts = Math.abs(startOf(line, width) - startOf(last, width));
  const ends = Math.abs(endOf(line, width) - endOf(last, width));
  const isShort = [last, ...open.lines].every(({ x, right }) => right - x < width * SHORT);
  const isFarRight = Math.min(startOf(last, width), startOf(line, width)) > width * FAR_RIGHT;
  return isShort && ends < SAME_END && (isFarRight || starts > line.size * OTHER_START);
}

function isMark(line: Cell): boolean {
  const [run] = line.runs;
  return (
    run !== undefined &&
    ((run.isRaised && /^[\d*a-z†‡]{1,4}$/.test(run.text)) || /^\*{1,4}(?:\s|$)/.test(line.text))
  );
}

/** Where the lines around each line end at the latest: those of the same size and weight above and below it. */
function readMargins(lines: readonly Cell[], { measures, width, limit }: Joining): number[] {
  const ends = lines.map((line) => endOf(line, width));
  const body = Math.max(
    0,
    ...lines.flatMap((line, index) =>
      Math.abs(line.size - measures.size) < 0.6 && !line.isBold ? [ends[index] ?? 0] : [],
    ),
  );
  const margins: number[] = [];
  for (let from = 0; from < lines.length; ) {
    const first = lines[from];
    if (!first) break;
    let to = from + 1;
    for (; to < lines.length; to++) {
      const [line, above] = [lines[to], lines[to - 1]];
      if (
        !line ||
        !above ||
        line.isBold !== first.isBold ||
        Math.abs(line.size - first.size) > first.size * OTHER_SIZE
      )
        break;
      if (line.y - above.y > line.size * 2.2 || line.y < above.y) break;
    }
    const least = Math.min(limit, startOf(first, width) + width * LEAST_WIDTH);
    const isBody = !first.isBold && Math.abs(first.size - measures.size) < 0.6;
    const margin = Math.max(least, isBody ? body : 0, ...ends.slice(from, to));
    for (let at = from; at < to; at++) margins[at] = margin;
    from = to;
  }
  return margins;
}
