import { findSymbolAt } from '../../symbols/find/findSymbolAt.ts';
import { JOB_LINE } from '../lines/JOB_LINE.ts';
import { isLanguageLine } from '../parts/isLanguageLine.ts';
import { readMarker } from '../structure/readMarker.ts';
import type { PageRows } from './PageRows.ts';
import type { SetAside } from './PdfText.ts';
import type { Row } from './Row.ts';

/* Counters, bar codes and dates of production, as they stand alone at the borders of a page. */
const NUMBERS =
  /^(?:\d{1,4}\s*\/\s*\d{1,4}|(?:[Pp]age|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|[*•]?\s?[A-Z]{0,2}\d{6,8}\s?[*•]?|\d{6}(?:\s+\d{6})*|\/\.{3}|[*•]?(?: ?\d){7} ?[*•])$/;
/* The line that asks to recycle the paper, in the official languages, with or without its sign. */
const RECYCLE =
  /^(?:Please recycle|Merci de recycler|Se ruega reciclar|Просьба отправить на вторичную переработку|请回收|الرجاء إعادة استعمال)/u;
const LONGEST = 140;
/** Shares of a page's height: furniture stands above the first and below the second. */
const [TOP, BOTTOM] = [0.16, 0.84];
/** A line that stands at the same border of this many pages is a running head. */
const OFTEN = 3;

/** Takes the furniture out of the rows of each page: what stands alone at its borders, or recurs there from page to page. */
export function setAsideFurniture(pages: readonly PageRows[]): SetAside[] {
  const counts = countBorders(pages);
  const isFurniture = (row: Row, border: string, page: PageRows, index: number): boolean =>
    row.cells.every(({ text }) => isNumberOrSymbol(text) || RECYCLE.test(text)) ||
    // Below the symbol: "English", "Page 2".
    (index > 0 && border === 'top' && row.cells.every(({ text }) => isLanguageLine(text))) ||
    // "A/79/1    Title of the paper": a symbol in the corner makes the line a running head.
    (index > 0 &&
      border === 'top' &&
      row.cells.length > 1 &&
      row.cells.some(({ text }) => isNumberOrSymbol(text))) ||
    (index > 0 && !isNote(row) && !isNumbered(row) && (counts.get(keyOf(border, row, page)) ?? 0) >= OFTEN);
  return pages.flatMap((page, index) => {
    const { rows, height } = page;
    let first = 0;
    // The masthead of the first page says what the document is.
    if (index > 0)
      while (first < rows.length && isAt(rows[first], 'top', height)) {
        const row = rows[first];
        if (!row || !isFurniture(row, 'top', page, index)) break;
        first++;
      }
    let last = rows.length;
    while (last > first && isAt(rows[last - 1], 'bottom', height)) {
      const row = rows[last - 1];
      if (!row || !isFurniture(row, 'bottom', page, index)) break;
      last--;
    }
    const aside = [...rows.slice(0, first), ...rows.slice(last)];
    page.rows = rows.slice(first, last);
    return aside.map(({ cells }) => ({
      page: page.page,
      text: cells.map(({ text }) => text).join('\t'),
    }));
  });
}

function isAt(row: Row | undefined, border: string, height: number): boolean {
  if (!row) return false;
  return border === 'top' ? row.y < height * TOP : row.y > height * BOTTOM;
}

/** The same source is named in the notes of many pages. */
function isNote({ cells }: Row): boolean {
  return cells[0]?.runs[0]?.isRaised === true;
}

/** The paragraphs of a list can be alike but for their numbers: "12. States should …" stands first on several pages. */
function isNumbered({ cells }: Row): boolean {
  return readMarker(cells[0]?.text ?? '') !== null;
}

/** How many pages have a row at a border, whatever its digits. */
function countBorders(pages: readonly PageRows[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set<string>();
    for (const border of ['top', 'bottom'])
      for (const row of page.rows)
        if (isAt(row, border, page.height) && row.cells.every(({ text }) => text.length < LONGEST))
          keys.add(keyOf(border, row, page));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Left and right change places on the other side of a leaf, so the order of cells does not count. */
function keyOf(border: string, { cells }: Row, { height }: PageRows): string {
  const words = cells.map(({ text }) => text.replace(/\d+/g, '0')).sort();
  return `${border} ${Math.round(((cells[0]?.y ?? 0) / height) * 50)} ${words.join('|')}`;
}

function isNumberOrSymbol(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (NUMBERS.test(text) || JOB_LINE.test(text)) return true;
  const slash = text.indexOf('/');
  const symbol = slash === -1 ? null : findSymbolAt(text, slash, 0);
  if (symbol?.start !== 0) return false;
  // A joint document has two, an annex of the official records words in brackets.
  const rest = text.slice(symbol.end);
  const joined = /^[-–\s]+/.exec(rest);
  const second = joined ? findSymbolAt(text, text.indexOf('/', symbol.end), symbol.end) : null;
  return /^[\s*–-]*(?:\d{1,3}(?:\/\d{1,3})?)?$/.test(text.slice(second?.end ?? symbol.end));
}
