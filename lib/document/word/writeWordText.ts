import type { Span } from '../../symbols/Span.ts';
import type { Block, BlockLink } from '../Block.ts';
import { readMarker } from '../structure/readMarker.ts';
import type { WordParagraph } from './WordParagraph.ts';
import type { WordText } from './WordText.ts';

/** CSS pixels in a point. */
const PIXELS = 96 / 72;

/** Writes paragraphs as one text with blocks. */
export function writeWordText(paragraphs: readonly WordParagraph[]): WordText {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const block = writeParagraph(paragraph, text === '' ? 0 : text.length + 2);
    if (block.printed === '') continue;
    if (text !== '') text += '\n\n';
    text += block.printed;
    blocks.push(block.block);
  }
  return { text, blocks };
}

function writeParagraph(
  { kind, label, runs, headingLevel, fontSize }: WordParagraph,
  start: number,
): { printed: string; block: Block } {
  const bold: Span[] = [];
  const superscript: Span[] = [];
  const links: BlockLink[] = [];
  let printed = label === '' ? '' : `${label} `;
  for (const run of runs) {
    const words = kind === 'table-row' ? run.text : evenOut(run.text, printed);
    const span = { start: start + printed.length, end: start + printed.length + words.length };
    printed += words;
    if (span.end === span.start) continue;
    if (run.isRaised) superscript.push(span);
    else if (run.isBold) addSpan(bold, span);
    if (run.href !== null) links.push({ ...span, href: run.href });
  }
  printed = printed.trimEnd();
  const end = start + printed.length;
  const isListItem = label === '•' && kind === 'paragraph';
  return {
    printed,
    block: {
      start,
      end,
      kind: headingLevel !== null && kind === 'paragraph' ? 'heading' : isListItem ? 'list-item' : kind,
      headingLevel: kind === 'paragraph' ? headingLevel : null,
      listDepth: null,
      bold: cut(bold, end),
      superscript: cut(superscript, end),
      links: cut(links, end),
      page: null,
      fontSize: fontSize === null ? null : fontSize * PIXELS,
      position: null,
    },
  };
}

/** Tabs set a label apart, or begin a line: there they are a space, or nothing. Elsewhere they make columns. */
function evenOut(words: string, before: string): string {
  let written = before;
  let out = '';
  for (const letter of words) {
    const isSpace = letter === '\t' || letter === ' ' || letter === '\u00a0';
    const isLeading = written.trim() === '' && (isSpace || letter === '\n');
    if (isLeading) continue;
    const isBehindLabel = letter === '\t' && isLabel(written);
    const next = isBehindLabel ? (written.endsWith(' ') ? '' : ' ') : letter;
    written += next;
    out += next;
  }
  return out;
}

function isLabel(text: string): boolean {
  const words = text.trim();
  return (
    words.length < 12 &&
    (/^[\d٠-٩]{1,3}(?: ?[-–])?$/.test(words) || readMarker(`${words} x`)?.length === words.length + 1)
  );
}

function addSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && last.end === span.start) last.end = span.end;
  else spans.push(span);
}

function cut<Part extends Span>(spans: readonly Part[], end: number): Part[] {
  return spans.filter((span) => span.start < end).map((span) => ({ ...span, end: Math.min(span.end, end) }));
}
