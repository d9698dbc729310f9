import type { Cell } from './Cell.ts';
import type { Measures } from './Measures.ts';
import type { PageRows } from './PageRows.ts';
import type { Row } from './Row.ts';

/* Notes are set smaller than the text; where they are not, a rule stands above them. */
const SMALLER = 0.95;
const RULE = /^[_\u2500\u2014—–-]{5,}$/;
/** Notes stand below this share of the page. */
const FOOT = 0.3;
/** Letters this much larger than those of a note are the text's. */
const LARGER = 1.06;
const STAR = /^\*{1,4}(?:\s|[\p{L}\d])/u;

/** Takes the notes out of the foot of a page: their lines, from the top; the first may go on with a note of the page before. */
export function takeNotes(page: PageRows, { size }: Measures, isNoteOpen: boolean): Cell[] {
  const { rows, height } = page;
  const rule = rows.findLastIndex(
    (row, at) =>
      row.y > height * FOOT &&
      row.cells.length === 1 &&
      RULE.test(row.cells[0]?.text ?? '') &&
      leadsToNotes(rows, at),
  );
  let from = rows.length;
  while (from > 0) {
    const row = rows[from - 1];
    if (!row || row.y < height * FOOT) break;
    const isSmall = row.size <= size * SMALLER;
    if (!isSmall && !(rule !== -1 && from - 1 >= rule) && !isMarked(row)) break;
    from--;
  }
  if (from === rows.length) return [];
  const marked = rows.findIndex((row, index) => index >= from && isMarked(row));
  const isContinued = isNoteOpen && from > 0 && from < marked;
  const first = rule >= from ? rule : isContinued && isApart(rows, from, size) ? from : marked;
  if (first === -1 || (marked === -1 && !isNoteOpen)) return [];
  page.rows = rows.slice(0, first);
  return rows
    .slice(first)
    .filter((row) => !row.cells.every(({ text }) => RULE.test(text)))
    .flatMap(({ cells }) => cells);
}

/** Below the rule of a note in the middle of a page the text goes on, in larger letters than the note's. */
function leadsToNotes(rows: readonly Row[], rule: number): boolean {
  const below = rows.slice(rule + 1);
  const [first] = below;
  return first === undefined || below.every((row) => row.size <= first.size * LARGER);
}

function isMarked({ cells }: Row): boolean {
  const [first] = cells;
  const [run] = first?.runs ?? [];
  return (run?.isRaised === true && /^[\d*a-z†‡]{1,4}$/.test(run.text)) || STAR.test(first?.text ?? '');
}

/** What goes on with a note stands apart from the text above it. */
function isApart(rows: readonly Row[], from: number, size: number): boolean {
  const [above, first] = [rows[from - 1], rows[from]];
  return above !== undefined && first !== undefined && first.y - above.y > size * 1.5;
}
