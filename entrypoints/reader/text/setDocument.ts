import type { Block } from '../../../lib/document/Block.ts';
import type { Span } from '../../../lib/symbols/Span.ts';

/** A text with its blocks, from whatever file. */
export interface SettableText {
  text: string;
  blocks: readonly Block[];
}

/**
 * Sets a text as a document: elements of our own making, words as text alone, so that nothing in a file can become
 * markup or run. Links lead out only to web addresses.
 */
export function setDocument({ text, blocks }: SettableText, root: Element): void {
  const fragment = document.createDocumentFragment();
  let table: HTMLElement | null = null;
  for (const block of blocks) {
    if (block.kind === 'table-row') {
      if (table === null) {
        table = document.createElement('table');
        fragment.append(table);
      }
      table.append(setRow(text, block));
      continue;
    }
    table = null;
    const element = document.createElement(nameOf(block));
    if (block.kind === 'footnote') element.className = 'set-note';
    element.dir = 'auto';
    addWords(element, text, block, block);
    fragment.append(element);
  }
  root.replaceChildren(fragment);
}

function nameOf({ kind, headingLevel }: Block): string {
  if (kind === 'heading' || headingLevel !== null)
    return `h${Math.min(Math.max(headingLevel ?? 2, 1) + 1, 6)}`;
  return kind === 'preformatted' ? 'pre' : 'p';
}

function setRow(text: string, block: Block): HTMLElement {
  const row = document.createElement('tr');
  let start = block.start;
  for (const part of text.slice(block.start, block.end).split('\t')) {
    const cell = document.createElement('td');
    cell.dir = 'auto';
    addWords(cell, text, block, { start, end: start + part.length });
    row.append(cell);
    start += part.length + 1;
  }
  return row;
}

/** Adds the words of a span of a block, cut where something about them changes. */
function addWords(parent: Element, text: string, block: Block, { start, end }: Span): void {
  const borders = [block.bold, block.superscript, block.links]
    .flat()
    .flatMap((span) => [span.start, span.end])
    .filter((border) => border > start && border < end);
  const cuts = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const words = clean(text.slice(from, cuts[index + 1]), block);
    if (words === '') continue;
    parent.append(wrap(words, from, block));
  }
}

/** What is masked in the text of an HTML file takes a place, and is no word. */
function clean(words: string, { kind }: Block): string {
  const printed = words.replaceAll('\u200b', '');
  return kind === 'preformatted' ? printed : printed.replace(/[ \t\r]+/g, ' ');
}

function wrap(words: string, at: number, block: Block): Node {
  const has = (spans: readonly Span[]) => spans.some(({ start, end }) => start <= at && at < end);
  let node: Node = wordsOf(words, block);
  const add = (name: string) => {
    const element = document.createElement(name);
    element.append(node);
    node = element;
    return element;
  };
  if (has(block.superscript)) add('sup');
  if (has(block.bold)) add('b');
  const href = block.links.find(({ start, end }) => start <= at && at < end)?.href;
  if (href !== undefined && /^https?:\/\//i.test(href)) {
    const link = add('a') as HTMLAnchorElement;
    link.href = href;
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return node;
}

/** Words with their line breaks. */
function wordsOf(words: string, { kind }: Block): Node {
  if (kind === 'preformatted' || !words.includes('\n')) return document.createTextNode(words);
  const fragment = document.createDocumentFragment();
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) fragment.append(document.createElement('br'));
    fragment.append(line);
  }
  return fragment;
}
