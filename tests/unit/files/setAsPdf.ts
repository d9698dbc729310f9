import PDFDocument from 'pdfkit';
import { breakLines, type SetLine } from './breakLines.ts';
import type { SetPiece } from './SetPiece.ts';

/** How a document is set on paper. */
export interface PdfLayout {
  fonts: { plain: string; bold: string };
  /** Height of letters, in points. */
  size: number;
  /** Columns of the text, behind the title page. */
  columns: 1 | 2;
  /** Whether masthead stands in two columns on the first page. */
  hasTwoColumnHead: boolean;
  /** Whether the first line of a paragraph is set in. */
  indent: number;
  /** What stands in a corner of each page but the first. */
  runningHead: string;
  /** Asked for when the file is opened. */
  password?: string;
}

const [WIDTH, HEIGHT, MARGIN] = [612, 792, 90];
const FOOT = 90;
const GUTTER = 24;
const COLUMNS_FOOT = 150;

/** Sets paragraphs as a PDF: lines broken by width, notes at the foot of the page of their mark, running heads, counters. */
export function setAsPdf(pieces: readonly SetPiece[], layout: PdfLayout): Promise<Buffer> {
  const { size, fonts } = layout;
  const doc = new PDFDocument({
    size: [WIDTH, HEIGHT],
    margin: 0,
    autoFirstPage: false,
    ...(layout.password ? { userPassword: layout.password } : {}),
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const width = { 1: WIDTH - 2 * MARGIN, 2: (WIDTH - 2 * MARGIN - GUTTER) / 2 }[layout.columns];
  const notes = new Map(
    pieces.flatMap((piece) =>
      piece.role === 'footnote' ? [[piece.marks[0]?.mark ?? '*', piece] as const] : [],
    ),
  );
  const measure = (text: string, isBold: boolean, height: number) =>
    doc
      .font(isBold ? fonts.bold : fonts.plain)
      .fontSize(height)
      .widthOfString(text);
  const leading = size * 1.2;
  const pending: SetLine[][] = [];
  let page = 0;
  let column = 0;
  let y = 0;
  let reserved = 0;
  let top = MARGIN;

  function openPage(): void {
    doc.addPage();
    page++;
    column = 0;
    y = MARGIN;
    top = y;
    // In columns, the foot is kept free: the first column is full before the notes of the second are known.
    reserved = layout.columns === 2 ? COLUMNS_FOOT : 0;
    write(`${page}/99`, MARGIN, HEIGHT - 30, size * 0.8, false);
    write('V.11-12345', WIDTH - MARGIN - 60, HEIGHT - 30, size * 0.8, false);
    if (page > 1) write(layout.runningHead, page % 2 ? WIDTH - MARGIN - 110 : MARGIN, 45, size * 0.85, true);
  }

  function closePage(): void {
    let at = HEIGHT - FOOT - reserved + leading;
    for (const lines of pending.splice(0))
      for (const line of lines) {
        drawLine(line, MARGIN, at, size * 0.8);
        at += leading * 0.8;
      }
  }

  function write(text: string, x: number, at: number, height: number, isBold: boolean): void {
    doc.font(isBold ? fonts.bold : fonts.plain).fontSize(height);
    doc.text(text, x, at, { lineBreak: false, baseline: 'alphabetic' });
  }

  function drawLine({ parts, indent, isBold }: SetLine, x: number, at: number, height: number): void {
    let left = x + indent;
    for (const { text, isRaised } of parts) {
      const tall = isRaised ? height * 0.65 : height;
      write(text, left, at - (isRaised ? height * 0.35 : 0), tall, isBold && !isRaised);
      left += measure(text, isBold && !isRaised, tall);
    }
  }

  function place(lines: SetLine[], height: number): void {
    for (const line of lines) {
      const stars = line.parts.some(({ text }) => /\S\*(?:\s|$)/.test(text)) ? ['*'] : [];
      const own = [...line.marks, ...stars].flatMap((mark) => notes.get(mark) ?? []);
      for (const { marks } of own) notes.delete(marks[0]?.mark ?? '*');
      const set = own.map((note) =>
        breakLines(note, { width: WIDTH - 2 * MARGIN, size: size * 0.8, isBold: false, indent: 0, measure }),
      );
      const more =
        layout.columns === 2
          ? 0
          : set.flat().length * leading * 0.8 + (set.length > 0 && reserved === 0 ? leading : 0);
      if (y + height * 1.2 > HEIGHT - FOOT - reserved - more) {
        if (column + 1 < layout.columns) {
          column++;
          y = top;
        } else {
          closePage();
          openPage();
        }
      }
      if (layout.columns === 1) reserved += more;
      pending.push(...set);
      drawLine(line, MARGIN + column * (width + GUTTER), y, height);
      y += height * 1.2;
    }
  }

  function reserveNote(note: SetPiece): void {
    notes.delete('*');
    const set = breakLines(note, {
      width: WIDTH - 2 * MARGIN,
      size: size * 0.8,
      isBold: false,
      indent: 0,
      measure,
    });
    pending.push(set);
    reserved += set.length * leading * 0.8 + leading;
  }

  openPage();
  const head = pieces.filter(({ role }) => role === 'masthead');
  if (layout.hasTwoColumnHead) {
    const star = notes.get('*');
    if (star) reserveNote(star);
    const [left, right] = [head.slice(0, Math.ceil(head.length / 2)), head.slice(Math.ceil(head.length / 2))];
    const ends = [left, right].map((side, index) => {
      let at = MARGIN;
      for (const piece of side) {
        const lines = breakLines(piece, {
          width: index === 0 ? 230 : 150,
          size,
          isBold: false,
          indent: 0,
          measure,
        });
        for (const line of lines) {
          drawLine(line, index === 0 ? MARGIN : WIDTH - MARGIN - 150, at, size);
          at += leading;
        }
        at += leading;
      }
      return at;
    });
    y = Math.max(...ends) + leading * 2;
    top = y;
  }
  for (const piece of pieces) {
    if (piece.role === 'footnote' || (piece.role === 'masthead' && layout.hasTwoColumnHead)) continue;
    const isBold = piece.role === 'heading';
    const height = isBold ? size * 1.2 : size;
    if (piece.role === 'table') {
      drawRow(piece.text);
      continue;
    }
    place(
      breakLines(piece, { width, size: height, isBold, indent: isBold ? 0 : layout.indent, measure }),
      height,
    );
    y += leading * 0.6;
  }
  closePage();
  doc.end();
  return done;

  function drawRow(text: string): void {
    const cells = text
      .split('\t')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    if (y + leading > HEIGHT - FOOT - reserved) {
      closePage();
      openPage();
    }
    cells.forEach((cell, index) => {
      write(cell, MARGIN + column * (width + GUTTER) + (index * width) / cells.length, y, size, false);
    });
    y += leading * 1.5;
  }
}
