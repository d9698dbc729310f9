import type { Block, BlockLink } from './Block.ts';
import { maskHtml } from './maskHtml.ts';

/** The text of an HTML file and its blocks; offsets in both are those of the file itself. */
export interface HtmlText {
  text: string;
  blocks: Block[];
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<!--[\s\S]*?-->|<![^>]*>/gi;
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = /^(?:script|style|template|noscript|head|title|textarea|select|svg|math|iframe|object)$/;
const NOTE =
  /\b(?:role\s*=\s*["']?doc-(?:foot|end)note|class\s*=\s*["'][^"']*\bfootnote(?:-item|s__item)?\b|id\s*=\s*["']?(?:fn|ftn|_ftn|footnote)[-:_]?\d)/i;
/* A link between a mark and its note: "[1]", "1", "↩". */
const NOTE_LINK = /^\s*\[?(?:\d{1,3}|[a-z]|\*{1,3})\]?\s*$/;

/** Takes a place without being read, as in `maskHtml`. */
const FILLER = '\u200b';

/** Numbers that lists draw before their items, by the type of the list. */
const DRAWN: Record<string, (value: number) => string> = {
  a: (value) => `(${String.fromCharCode(96 + value)})`,
  i: (value) =>
    `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][value - 1] ?? value})`,
  A: (value) => `${String.fromCharCode(64 + value)}.`,
  I: (value) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1] ?? value}.`,
};

/* Blocks that a cell of a row may hold without being more than a cell. */
const IN_CELL = /^(?:p|div|center|section)$/;
/** A row of a timetable or list is shorter than this; a longer one lays out a page. */
const LONGEST_ROW = 800;

interface OpenList {
  type: string;
  isOrdered: boolean;
  next: number;
}

/**
 * Reads an HTML file without a DOM: its text with every offset where it was (markup becomes characters that are not read),
 * and its blocks: headings, list items with the labels that lists draw, rows with tabs between cells, notes, raised and
 * bold words, links. Linear; broken markup never throws.
 */
export function readHtml(html: string): HtmlText {
  const masked = [...splitAtTags(html)];
  const letters = maskHtml(html).split('');
  const blocks: Block[] = [];
  const lists: OpenList[] = [];
  let open: Block | null = null;
  let shape: Pick<Block, 'kind' | 'headingLevel' | 'listLabel'> = {
    kind: 'paragraph',
    headingLevel: null,
    listLabel: null,
  };
  let isPre = false;
  let isNote = false;
  let isRow = false;
  /** Inside a row of short cells, whose paragraphs are no blocks of their own. */
  let isData = false;
  let skipped: string | null = null;
  let bold: number | null = null;
  let raised: number | null = null;
  let link: { start: number; href: string } | null = null;
  const close = (): void => {
    open = null;
  };
  for (const [index, token] of masked.entries()) {
    if (token.name === null) {
      if (skipped !== null) continue;
      if (!isPre)
        for (let at = token.start; at < token.end; at++)
          if (/[\n\r\f\t]/.test(letters[at] ?? '')) letters[at] = ' ';
      const words = html.slice(token.start, token.end);
      if (words.trim() === '') continue;
      const start = token.start + (open === null ? words.length - words.trimStart().length : 0);
      const end = token.start + words.trimEnd().length;
      if (open === null) {
        open = makeBlock(
          start,
          end,
          { ...shape, kind: isNote ? 'footnote' : isPre ? 'preformatted' : shape.kind },
          lists.length,
        );
        shape = { ...shape, listLabel: null };
        blocks.push(open);
      } else open.end = end;
      continue;
    }
    const { name, isEnd, attributes } = token;
    if (skipped !== null) {
      if (isEnd && name === skipped) skipped = null;
      continue;
    }
    if (SKIPPED.test(name)) {
      if (!isEnd) skipped = name;
      close();
    } else if (name === 'br') {
      letters[token.start] = '\n';
      letters[token.start + 1] = FILLER;
    } else if (name === 'td' || name === 'th') {
      letters[token.start] = open !== null && !isEnd ? '\t' : ' ';
      letters[token.start + 1] = FILLER;
    } else if (name === 'sup') {
      if (!isEnd) raised = token.end;
      else if (raised !== null) {
        open?.superscript.push({ start: raised, end: token.start });
        raised = null;
      }
    } else if (name === 'b' || name === 'strong') {
      if (!isEnd) bold ??= token.end;
      else if (bold !== null) {
        (open as Block | null)?.bold.push({ start: bold, end: token.start });
        bold = null;
      }
    } else if (name === 'a') {
      if (!isEnd)
        link = { start: token.end, href: /href\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '' };
      else if (link !== null) {
        addLink(open, { ...link, end: token.start }, html);
        link = null;
      }
    } else if (isData && IN_CELL.test(name)) {
      for (let at = token.start; at < token.end; at++) if (letters[at] === '\n') letters[at] = FILLER;
      if (!isEnd && open !== null) letters[token.start] = ' ';
    } else if (BLOCKS.has(name)) {
      close();
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (name === 'ul' || name === 'ol') {
        if (isEnd) lists.pop();
        else lists.push(openList(name, attributes));
      }
      if (name === 'pre') isPre = !isEnd;
      if (name === 'tr') {
        isRow = !isEnd;
        isData = isRow && isRowOfData(masked, index);
      }
      if (name === 'table') isData = false;
      if (!isEnd && NOTE.test(attributes)) isNote = true;
      else if (isEnd && /^(?:li|p|div|aside|section)$/.test(name)) isNote = false;
      const isItem = name === 'li' && !isEnd;
      const label = isItem ? drawLabel(lists.at(-1), attributes) : name === 'p' ? shape.listLabel : null;
      const inList = isItem || (lists.length > 0 && !level && shape.kind === 'list-item' && name !== 'li');
      shape = {
        kind: level && !isEnd ? 'heading' : isRow ? 'table-row' : inList ? 'list-item' : 'paragraph',
        headingLevel: level && !isEnd ? Number(level) : null,
        listLabel: label ?? null,
      };
    }
  }
  return { text: letters.join(''), blocks };
}

/** Whether the row that opens at a token holds several short cells and nothing else, and does not lay out a page. */
function isRowOfData(tokens: readonly Token[], at: number): boolean {
  let cells = 0;
  let length = 0;
  for (let index = at + 1; index < tokens.length && length < LONGEST_ROW; index++) {
    const token = tokens[index];
    if (token === undefined || (token.name === 'tr' && token.isEnd)) break;
    if (token.name === null) length += token.end - token.start;
    else if (token.name === 'td' || token.name === 'th') cells += token.isEnd ? 0 : 1;
    else if (/^(?:table|tr|ul|ol|h[1-6])$/.test(token.name)) return token.name === 'tr' && cells > 1;
  }
  return cells > 1 && length < LONGEST_ROW;
}

interface Token {
  start: number;
  end: number;
  /** Null for text. */
  name: string | null;
  isEnd: boolean;
  attributes: string;
}

/** Tags and the text between them, in order. */
function* splitAtTags(html: string): Generator<Token> {
  let from = 0;
  for (const found of html.matchAll(TAG)) {
    const end = found.index + found[0].length;
    if (found.index > from) yield { start: from, end: found.index, name: null, isEnd: false, attributes: '' };
    if (found[2])
      yield {
        start: found.index,
        end,
        name: found[2].toLowerCase(),
        isEnd: found[1] === '/',
        attributes: found[3] ?? '',
      };
    from = end;
  }
  if (from < html.length) yield { start: from, end: html.length, name: null, isEnd: false, attributes: '' };
}

function openList(name: string, attributes: string): OpenList {
  const start = /\bstart\s*=\s*["']?(\d{1,4})/i.exec(attributes)?.[1];
  const type = /\btype\s*=\s*["']?([1aAiI])/.exec(attributes)?.[1] ?? '1';
  return { type, isOrdered: name === 'ol', next: start ? Number(start) : 1 };
}

/** The label that a list draws before its next item. */
function drawLabel(list: OpenList | undefined, attributes: string): string {
  if (!list?.isOrdered) return '•';
  const value = /\bvalue\s*=\s*["']?(\d{1,4})/i.exec(attributes)?.[1];
  if (value) list.next = Number(value);
  return DRAWN[list.type]?.(list.next++) ?? `${list.next++}.`;
}

function addLink(block: Block | null, link: BlockLink, html: string): void {
  if (block === null || link.end <= link.start) return;
  if (link.href.startsWith('#') && NOTE_LINK.test(html.slice(link.start, link.end).replace(/<[^>]*>/g, ''))) {
    const isRaised = block.superscript.some(({ start, end }) => start <= link.end && end >= link.start);
    if (!isRaised) block.superscript.push({ start: link.start, end: link.end });
  }
  block.links.push(link);
}

function makeBlock(
  start: number,
  end: number,
  { kind, headingLevel, listLabel }: Pick<Block, 'kind' | 'headingLevel' | 'listLabel'>,
  listDepth: number,
): Block {
  return {
    start,
    end,
    kind,
    headingLevel,
    listDepth: listDepth > 0 ? listDepth : null,
    listLabel: kind === 'list-item' ? (listLabel ?? null) : null,
    bold: [],
    superscript: [],
    links: [],
    page: null,
    fontSize: null,
    position: null,
  };
}
