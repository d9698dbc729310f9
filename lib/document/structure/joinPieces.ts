import { joinClean } from '../lines/joinClean.ts';
import type { Line } from '../lines/Line.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { continuesMasthead } from './continuesMasthead.ts';
import { continuesText, type Joining } from './continuesText.ts';
import { endsMasthead } from './endsMasthead.ts';
import { type Furniture, findFurniture } from './findFurniture.ts';
import type { Piece } from './Piece.ts';
import { readLabel } from './readLabel.ts';
import { startsNote } from './startsNote.ts';

/* "Item 6 of the provisional agenda*", and in a table of contents "Resources needed**  8". */
const STAR = /(?<=[^\s*] ?)\*{1,3}(?=(?:\s+\d{1,3})?$)/;

/**
 * Joins lines into pieces: soft breaks are mended, also where a page border, notes or a running head stand between.
 * Pieces come in the order in which they begin; a piece that was cut holds lines from behind later pieces.
 */
export function* joinPieces(lines: readonly Line[], words: CompiledWords): Generator<void, Piece[]> {
  const furniture = findFurniture(lines);
  yield;
  const pieces: Piece[] = [];
  const joining: Joining = {
    words,
    current: null,
    lastNumber: 0,
    isLineBased: isLineBased(lines),
    next: null,
    isBehindPage: false,
  };
  let note: Piece | null = null;
  let isMasthead = true;
  let afterRule = false;
  const openStars = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 0) yield;
    const role = furniture[index] ?? null;
    if (role === 'rule') {
      afterRule = true;
      note = null;
      continue;
    }
    if (role !== null) {
      pieces.push(makePiece(line, role));
      continue;
    }
    const label = readLabel(line);
    joining.next = lines[index + 1] ?? null;
    joining.isBehindPage = isPageEnd(furniture[index - 1]);
    if (startsNote(line, { isMasthead, afterRule, note, openStars, next: joining.next, words })) {
      note = makePiece(line, 'footnote');
      openStars.delete(/^\*{0,3}/.exec(line.clean.text)?.[0] ?? '');
      pieces.push(note);
      continue;
    }
    if (note && continuesNote(line, label.marker !== null, note, joining)) {
      note.lines.push(line);
      continue;
    }
    note = null;
    afterRule = false;
    const beside = { last: joining.current?.lines.at(-1) ?? null, next: joining.next };
    if (isMasthead && endsMasthead(line, label, index, beside, words)) isMasthead = false;
    const star = STAR.exec(line.clean.text)?.[0];
    if (star !== undefined) openStars.add(star);
    const isContinued = isMasthead
      ? continuesMasthead(joining.current?.lines.at(-1) ?? null, line, words)
      : joining.current?.role !== 'masthead' && continuesText(line, label, joining);
    if (isContinued && joining.current) {
      joining.current.lines.push(line);
      continue;
    }
    const [reading] = label.marker?.readings ?? [];
    if (reading?.style === 'number') joining.lastNumber = reading.value;
    const piece = { ...makePiece(line, isMasthead ? 'masthead' : 'text'), ...label };
    pieces.push(piece);
    joining.current = piece;
  }
  for (const [index, piece] of pieces.entries()) {
    if (index % 200 === 0) yield;
    piece.clean = joinClean(piece.lines.map(({ clean }) => clean));
    piece.end = piece.lines.at(-1)?.end ?? piece.end;
  }
  return pieces;
}

function makePiece(line: Line, role: Piece['role']): Piece {
  const { start, end, clean } = line;
  return { start, end, role, lines: [line], clean, marker: null, labelLength: 0, isListItem: false };
}

function isPageEnd(role: Furniture | undefined): boolean {
  return role === 'page-number' || role === 'running-head';
}

/** A note goes on over soft breaks; over an empty line only where it, and not the text, is cut in a sentence. */
function continuesNote(line: Line, isLabelled: boolean, note: Piece, { words, current }: Joining): boolean {
  const last = note.lines.at(-1)?.clean.text ?? '';
  const isCut = !words.endsClosed(last);
  const textLast = current?.lines.at(-1)?.clean.text ?? '';
  const isTextCut = current !== null && current.role === 'text' && !words.endsClosed(textLast);
  if (isLabelled || line.isHeading || line.isBold) return false;
  if (/^\p{Ll}/u.test(line.clean.text)) return isCut || (line.gap === 'line' && !isTextCut);
  return line.gap === 'line' && (isCut || !isTextCut);
}

/** Whether a text keeps each paragraph on one line, so that a line break is a border: few empty lines, long lines. */
function isLineBased(lines: readonly Line[]): boolean {
  const breaks = lines.filter(({ gap }) => gap === 'line').length;
  const long = lines.filter(({ clean }) => clean.text.length > 140).length;
  return lines.length > 4 && breaks > lines.length * 0.6 && long > lines.length * 0.2;
}
