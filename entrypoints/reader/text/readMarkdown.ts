import type { Block } from '../../../lib/document/Block.ts';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Span } from '../../../lib/symbols/Span.ts';
import type { SettableText } from './setDocument.ts';

const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const HEADING = /^[ \t]*(#{1,6})[ \t]+/;
/** Marks around words, each with its other half near enough to be one; marks in marks are left as they stand. */
const AROUND_WORDS =
  /<(sup|b|strong|i|em)>([^<]{1,2000})<\/\1>|(\*\*)(?=\S)((?:(?!\*\*)[\s\S]){1,2000}?\S)\*\*/g;
/** What the marks say of the words between them; those that are not named only slant them. */
const MEANINGS: Record<string, 'bold' | 'superscript'> = {
  sup: 'superscript',
  b: 'bold',
  strong: 'bold',
  '**': 'bold',
};

/**
 * Reads a Markdown file to be set: headings, bold words and raised marks are told by their marks, which go, and so do rules.
 * Lines and numbers stay as they stand: the numbers of paragraphs are words of the document, not of a list.
 */
export function readMarkdown(file: string): SettableText {
  let text = '';
  const blocks: Block[] = [];
  for (const block of blocksOfText(file)) {
    const printed = file.slice(block.start, block.end);
    if (RULE.test(printed)) continue;
    const [head = '', marks] = HEADING.exec(printed) ?? [];
    if (text !== '') text += '\n\n';
    const start = text.length;
    const { words, bold, superscript } = readWords(printed.slice(head.length), start);
    text += words;
    const heading = marks === undefined ? {} : { kind: 'heading' as const, headingLevel: marks.length };
    blocks.push({ ...block, ...heading, start, end: text.length, bold, superscript });
  }
  return { text, blocks };
}

/** Words without the marks around them, and what these said, in offsets of a text in which the words begin at `start`. */
function readWords(
  printed: string,
  start: number,
): { words: string } & Record<'bold' | 'superscript', Span[]> {
  const read = { words: '', bold: [] as Span[], superscript: [] as Span[] };
  let passed = 0;
  for (const found of printed.matchAll(AROUND_WORDS)) {
    const marked = found[2] ?? found[4] ?? '';
    read.words += printed.slice(passed, found.index);
    const from = start + read.words.length;
    read.words += marked;
    const meaning = MEANINGS[found[1] ?? found[3] ?? ''];
    if (meaning !== undefined) read[meaning].push({ start: from, end: from + marked.length });
    passed = found.index + found[0].length;
  }
  read.words += printed.slice(passed);
  return read;
}
