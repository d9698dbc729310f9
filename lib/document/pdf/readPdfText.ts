import { readMarker } from '../structure/readMarker.ts';
import type { Cell } from './Cell.ts';
import { endOf } from './endOf.ts';
import { endsClosed } from './endsClosed.ts';
import { groupRows } from './groupRows.ts';
import { hasRoomFor } from './hasRoomFor.ts';
import { joinLines } from './joinLines.ts';
import { judgeReliability } from './judgeReliability.ts';
import type { Measures } from './Measures.ts';
import type { PageRows } from './PageRows.ts';
import type { PdfPage } from './PdfPage.ts';
import type { PdfText } from './PdfText.ts';
import type { PrintedParagraph } from './PrintedParagraph.ts';
import { placeNotes } from './placeNotes.ts';
import type { Column } from './Region.ts';
import { readMeasures } from './readMeasures.ts';
import { setAsideFurniture } from './setAsideFurniture.ts';
import { setAsideLineNumbers } from './setAsideLineNumbers.ts';
import { splitRegions } from './splitRegions.ts';
import { takeNotes } from './takeNotes.ts';
import { turnPage } from './turnPage.ts';
import { writePdfText } from './writePdfText.ts';

const MANY_LINES = 10;

/**
 * Reads the pages of a PDF as its reader does: masthead and columns in order, lines as paragraphs, notes behind the
 * paragraph that ends their page, tables as rows, furniture set aside. A generator, so that a caller can pause: it yields
 * at each page. Never throws on any items.
 */
export function* readPdfText(pages: readonly PdfPage[]): Generator<void, PdfText> {
  const rows: PageRows[] = [];
  const turned = new Set<number>();
  for (const printed of pages) {
    const page = turnPage(printed);
    if (page !== printed) turned.add(page.number);
    rows.push({ page: page.number, width: page.width, height: page.height, rows: groupRows(page) });
    yield;
  }
  const numbers = setAsideLineNumbers(rows);
  const measures = readMeasures(rows);
  const setAside = [...setAsideFurniture(rows), ...numbers];
  yield;
  const paragraphs: PrintedParagraph[] = [];
  for (const page of rows) {
    const lastNote = paragraphs.findLast(({ kind }) => kind === 'footnote') ?? null;
    const notes = takeNotes(page, measures, lastNote !== null && !endsClosed(textOf(lastNote)));
    const from = addText(paragraphs, readColumns(page, measures), page.width);
    placeNotes(paragraphs, from, readNotes(notes, lastNote, page, measures));
    yield;
  }
  return { ...writePdfText(paragraphs, measures, turned), setAside, reliability: judgeReliability(pages) };
}

function readColumns(page: PageRows, measures: Measures): PrintedParagraph[] {
  const { width } = page;
  const limit = limitOf(page);
  const paragraphs: PrintedParagraph[] = [];
  for (const region of splitRegions(page, measures)) {
    if (region.kind === 'table') {
      for (const lines of region.rows)
        paragraphs.push({ kind: lines.length > 1 ? 'table-row' : 'paragraph', lines, margin: 0 });
      continue;
    }
    const own = Math.min(limit, ...limitOfColumn(region, width));
    const added = joinLines(region.lines, { measures, width, limit: own, isNotes: false });
    if (region.isNext) addText(paragraphs, added, width);
    else paragraphs.push(...added);
  }
  return paragraphs;
}

/**
 * Adds the text of a page or column; its first paragraph may go on with the last one before. Gives the place of the first
 * paragraph that has lines of it.
 */
function addText(paragraphs: PrintedParagraph[], added: PrintedParagraph[], width: number): number {
  const [first, ...others] = added;
  const last = paragraphs.findLastIndex(({ kind }) => kind !== 'footnote');
  const open = paragraphs[last];
  if (!first || !open || !goesOnOver(open, first, width)) {
    paragraphs.push(...added);
    return paragraphs.length - added.length;
  }
  open.lines.push(...first.lines);
  open.margin = first.margin;
  paragraphs.push(...others);
  return last;
}

/** Whether a paragraph goes on over the border of a page. */
function goesOnOver(open: PrintedParagraph, next: PrintedParagraph, width: number): boolean {
  const last = open.lines.at(-1);
  const [line] = next.lines;
  if (!last || !line || open.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (Math.abs(last.size - line.size) > 0.6 || last.isBold !== line.isBold || endsClosed(last.text))
    return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return readMarker(line.text) === null && open.margin > 0 && !hasRoomFor(last, line, open.margin, width);
}

function readNotes(
  lines: readonly Cell[],
  lastNote: PrintedParagraph | null,
  page: PageRows,
  measures: Measures,
): PrintedParagraph[] {
  const { width } = page;
  const notes = joinLines(lines, { measures, width, limit: limitOf(page), isNotes: true });
  const [first, ...others] = notes;
  const [run] = first?.lines[0]?.runs ?? [];
  if (!first || run?.isRaised || /^\*/.test(run?.text ?? '') || lastNote === null) return notes;
  lastNote.lines.push(...first.lines);
  return others;
}

/** A column of many lines, or beside a masthead's box, has a border of its own. */
function limitOfColumn({ lines, isNarrow }: Column, width: number): number[] {
  return lines.length < MANY_LINES && !isNarrow ? [] : [Math.max(...lines.map((line) => endOf(line, width)))];
}

function limitOf({ rows, width }: PageRows): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map((cell) => endOf(cell, width))));
}

function textOf({ lines }: PrintedParagraph): string {
  return lines.at(-1)?.text ?? '';
}
