import { findChild } from './findChild.ts';
import { isOn } from './isOn.ts';
import { listChildren } from './listChildren.ts';
import { mergeStyles } from './mergeStyles.ts';
import { readRuns } from './readRuns.ts';
import { readStyle } from './readStyle.ts';
import type { WordFile } from './WordFile.ts';
import type { WordParagraph } from './WordParagraph.ts';
import type { XmlElement } from './XmlElement.ts';

/** Elements around paragraphs that mean nothing for reading. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
]);
/** A masthead is set as a table; behind a paragraph of this length, tables are tables. */
const LONG = 160;
const MASTHEAD_ROWS = 3;

/** Reads the paragraphs of a part of a file in order: the body, a note, a header. Tables of a header are no rows. */
export function readParagraphs(parent: XmlElement, file: WordFile, isHeader = false): WordParagraph[] {
  const read: WordParagraph[] = [];
  addAll(parent, { file, read, isMasthead: true, isHeader, open: null });
  return read;
}

interface Reading {
  file: WordFile;
  read: WordParagraph[];
  /** Whether nothing but short paragraphs was read so far. */
  isMasthead: boolean;
  isHeader: boolean;
  /** The paragraph whose end was deleted: the next goes on with it. */
  open: WordParagraph | null;
}

function addAll(parent: XmlElement, reading: Reading): void {
  for (const child of listChildren(parent)) {
    if (child.name === 'w:p') addParagraph(child, reading);
    else if (child.name === 'w:tbl') addTable(child, reading);
    else if (WRAPPERS.has(child.name)) addAll(child, reading);
  }
}

function addParagraph(element: XmlElement, reading: Reading): void {
  const { file, read } = reading;
  const properties = findChild(element, 'w:pPr');
  const id = findChild(properties, 'w:pStyle')?.attributes['w:val'] ?? null;
  const style = mergeStyles(readStyle(properties, undefined), file.styleOf(id));
  const { runs, notes, boxes, size } = readRuns(element, style, file);
  const hasWords = runs.some(({ text }) => text.trim() !== '');
  const list = style.list !== null && style.list.list !== '0' && style.list.list !== '' ? style.list : null;
  // Word counts a paragraph without words too, but not one that is hidden, or whose end is gone.
  const isCounted =
    list !== null && !isHidden(properties, hasWords) && (isHeadOfLine(properties) || !runsOn(properties));
  const label = isCounted ? file.labelOf(list, id) : '';
  if (reading.open) {
    // What is left of two paragraphs is numbered as the second was.
    reading.open.label ||= label;
    reading.open.runs.push(...runs);
    reading.open.notes.push(...notes);
  } else if (hasWords)
    read.push({
      kind: 'paragraph',
      label,
      runs,
      headingLevel: style.outlineLevel,
      fontSize: size === null ? null : size / 2,
      notes,
    });
  const last = read.at(-1);
  reading.open = runsOn(properties) && (hasWords || reading.open) && last ? last : null;
  if (last && last.runs.reduce((sum, { text }) => sum + text.length, 0) > LONG) reading.isMasthead = false;
  for (const box of boxes) addAll(box, reading);
}

/** Whether the end of a paragraph is deleted, moved away or hidden for a heading's sake, so that the next one goes on with it. */
function runsOn(properties: XmlElement | undefined): boolean {
  const isGone = ['w:del', 'w:moveFrom'].some((name) => isOn(findChild(properties, 'w:rPr', name)) === true);
  return isGone || isHeadOfLine(properties);
}

/** Whether it is a heading with the text behind it on the same line. */
function isHeadOfLine(properties: XmlElement | undefined): boolean {
  return isOn(findChild(properties, 'w:rPr', 'w:specVanish')) === true;
}

function isHidden(properties: XmlElement | undefined, hasWords: boolean): boolean {
  return !hasWords && isOn(findChild(properties, 'w:rPr', 'w:vanish')) === true;
}

function addTable(table: XmlElement, reading: Reading): void {
  const rows = listRows(table).map((row) => listCells(row).map((cell) => readCell(cell, reading)));
  const isFrame =
    reading.isHeader ||
    (reading.isMasthead && rows.length <= MASTHEAD_ROWS) ||
    rows.every((cells) => filled(cells).length <= 1);
  for (const cells of rows) {
    const own = filled(cells);
    if (isFrame || own.length <= 1) reading.read.push(...own.flat());
    else reading.read.push(joinCells(own));
  }
  if (rows.flat(2).some(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0) > LONG))
    reading.isMasthead = false;
}

function readCell(cell: XmlElement, { file, isHeader, isMasthead }: Reading): WordParagraph[] {
  const inside: Reading = { file, read: [], isMasthead, isHeader, open: null };
  addAll(cell, inside);
  return inside.read;
}

function filled(cells: WordParagraph[][]): WordParagraph[][] {
  return cells.filter((cell) => cell.length > 0);
}

/** A row of a table is one paragraph, a tab between its cells. */
function joinCells(cells: readonly WordParagraph[][]): WordParagraph {
  const plain = { isBold: false, isRaised: false, href: null };
  const runs = cells.flatMap((cell, index) => [
    ...(index > 0 ? [{ ...plain, text: '\t' }] : []),
    ...cell.flatMap(({ label, runs: own }, at) => [
      { ...plain, text: `${at > 0 ? ' ' : ''}${label === '' ? '' : `${label} `}` },
      ...own.map((run) => ({ ...run, text: run.text.replace(/[\t\n]+/g, ' ') })),
    ]),
  ]);
  return {
    kind: 'table-row',
    label: '',
    runs,
    headingLevel: null,
    fontSize: cells[0]?.[0]?.fontSize ?? null,
    notes: cells.flatMap((cell) => cell.flatMap(({ notes }) => notes)),
  };
}

function listRows(table: XmlElement): XmlElement[] {
  return listThrough(table, 'w:tr').filter((row) => isOn(findChild(row, 'w:trPr', 'w:del')) !== true);
}

function listCells(row: XmlElement): XmlElement[] {
  return listThrough(row, 'w:tc');
}

/** Children of a name, also inside wrappers. */
function listThrough(parent: XmlElement, name: string): XmlElement[] {
  return listChildren(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? listThrough(child, name) : [];
  });
}
