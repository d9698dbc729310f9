import type { Span } from '../../symbols/Span.ts';
import type { Block } from '../Block.ts';
import { cleanLine } from './cleanLine.ts';
import { findBrokenEmphasis } from './findBrokenEmphasis.ts';
import { findPlainMarks } from './findPlainMarks.ts';
import type { Line } from './Line.ts';

const LABEL = /^(?:\d{1,3}\.|\(?[a-z]{1,4}\)|[-–•]) /;
const LONGEST_CELL = 40;
/** Marks of headings and quotations in Markdown, before a line's words. */
const LEADING = /^(?:>[ \t]?)*(?:(#{1,6})[ \t]+)?/;
const TRAILING_HASHES = /[ \t]#{1,6}$/;

/** The lines of a source's blocks, in order, without empty ones. A generator, so that a caller can pause. */
export function* readLines(text: string, blocks: readonly Block[]): Generator<void, Line[]> {
  const lines: Line[] = [];
  // A page that is printed shows which marks are raised; only a text that has lost them prints them plain.
  const isPrinted = blocks.some(({ position, superscript }) => position !== null && superscript.length > 0);
  const plain = createCutter(isPrinted ? [] : findPlainMarks(text));
  yield;
  const dropped = createCutter(findBrokenEmphasis(text));
  yield;
  let end = 0;
  let page: number | null = null;
  let isBoldOpen = false;
  for (const block of blocks) {
    let gap: Line['gap'] = 'blank';
    const isNewPage = block.page !== null && page !== null && block.page !== page;
    if (isNewPage || text.slice(end, block.start).includes('\f')) gap = 'page';
    page = block.page ?? page;
    const superscript = createCutter(
      block.superscript.length > 0 ? block.superscript : plain({ start: block.start, end: block.end }),
    );
    const bold = createCutter(block.bold);
    for (let at = block.start; at <= block.end; ) {
      const stop = text.indexOf('\n', at);
      const lineEnd = stop === -1 || stop > block.end ? block.end : stop;
      const raw = text.slice(at, lineEnd);
      const line = readLine(text, raw, at, block, { superscript, bold, dropped });
      if (raw.includes('\f')) gap = 'page';
      if (line === null) gap = gap === 'page' ? 'page' : 'blank';
      else {
        line.gap = gap;
        line.inBold = isBoldOpen;
        if (block.kind === 'preformatted' && raw.split('**').length % 2 === 0) isBoldOpen = !isBoldOpen;
        line.isBold ||= line.inBold && isBoldOpen;
        lines.push(line);
        gap = 'line';
      }
      at = lineEnd + 1;
      if (lines.length % 200 === 0) yield;
    }
    isBoldOpen &&= block.kind === 'preformatted' && text.slice(block.end, block.end + 2) !== '\n\n';
    end = block.end;
  }
  return lines;
}

function readLine(
  text: string,
  raw: string,
  at: number,
  block: Block,
  { superscript, bold, dropped }: Record<'superscript' | 'bold' | 'dropped', (span: Span) => Span[]>,
): Line | null {
  const indent = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const [leading, hashes] = LEADING.exec(trimmed) ?? [''];
  const isMarked = hashes !== undefined && block.kind === 'preformatted';
  const start = at + indent + (block.kind === 'preformatted' ? (leading?.length ?? 0) : 0);
  const tail = isMarked ? (TRAILING_HASHES.exec(trimmed)?.[0].length ?? 0) : 0;
  const end = at + indent + trimmed.length - tail;
  if (start >= end) return null;
  const span = { start, end };
  const clean = cleanLine(
    text,
    span,
    superscript(span),
    bold(span),
    block.kind === 'preformatted' ? dropped(span) : [],
  );
  if (clean.text === '' && clean.marks.length === 0) return null;
  const boldLength = clean.bold.reduce((sum, part) => sum + part.end - part.start, 0);
  return {
    ...span,
    clean,
    gap: 'line',
    indent: block.kind === 'preformatted' ? indent : 0,
    kind: isRow(raw, block.kind) ? 'table-row' : block.kind === 'table-row' ? 'paragraph' : block.kind,
    isHeading: isMarked || block.headingLevel !== null,
    size: block.fontSize,
    listDepth: block.listDepth,
    listLabel: at === block.start ? (block.listLabel ?? null) : null,
    isBold: boldLength > 0 && boldLength >= clean.text.length - 6,
    inBold: false,
    isPreformatted: block.kind === 'preformatted',
  };
}

/** Tabs between words make the columns of a table; one behind the label of a paragraph does not. */
function isRow(raw: string, kind: Block['kind']): boolean {
  const tab = raw.trim().indexOf('\t');
  if (tab <= 0) return false;
  const first = raw.trim().slice(0, tab).trim();
  if (kind === 'table-row')
    return !/^(?:\d{1,3}(?:\.\d{1,3})?\.|\(?\w{1,4}\)|[IVXLA-Z]{1,5}\.|[-–•])$/.test(first);
  // One tab far into a labelled line is a slip of the source.
  if (first.length > LONGEST_CELL && LABEL.test(first) && raw.trim().split('\t').length === 2) return false;
  // "1 -", as Arabic numbers its paragraphs, is a label too.
  return /^[ ]*\t/.test(raw) || !/^(?:\(?[\w/–•-]{1,14}[.)]*(?: \(\w{1,4}\))?|\d{1,3} [-–])$/.test(first);
}

/** Gives the spans inside a span; must be asked in ascending order. */
function createCutter(spans: readonly Span[]): (span: Span) => Span[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= start) from++;
    const inside: Span[] = [];
    for (let at = from; at < spans.length; at++) {
      const span = spans[at];
      if (span === undefined || span.start >= end) break;
      inside.push(span);
    }
    return inside;
  };
}
