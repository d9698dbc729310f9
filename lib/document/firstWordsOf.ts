import type { Span } from '../symbols/Span.ts';
import { cleanSpan } from './corrections/cleanSpan.ts';
import type { Passage } from './corrections/Passage.ts';
import type { Document } from './Document.ts';
import type { Paragraph, ParagraphItem } from './Paragraph.ts';

/** Enough to know a paragraph by. */
const MOST_WORDS = 160;
/** A number or label with what stands around it. */
const LONGEST_LABEL = 24;

/**
 * A passage's own first words, as they may be quoted: without its number or label and without marks of notes, with single
 * spaces, cut at a word's end.
 *
 * @param span the passage itself, or the part of it that the reader split off
 * @param text the source's text, which all offsets count in
 */
export function firstWordsOf(
  span: Span,
  passage: Passage | null,
  document: Pick<Document, 'roles' | 'footnotes'>,
  text: string,
): string {
  const part = passage && (passage.item ?? passage.paragraph);
  const isWhole = passage !== null && span.start <= passage.start && span.end >= passage.end;
  const words = part && isWhole ? wordsOf(part) : ownWords(cleanSpan(span, document, text).text, part?.text);
  return cut(words.replace(/\s+/g, ' ').trim());
}

/** Of a part that begins where its passage begins, what is also the passage's text: not its number or label. */
function ownWords(clean: string, text = ''): string {
  for (let at = 0; at < Math.min(clean.length, LONGEST_LABEL); at++)
    if (text.startsWith(clean.slice(at))) return clean.slice(at);
  return clean;
}

/** With its sub-items behind it, each with its label as printed, as far as they may be needed. */
function wordsOf({ text, items }: Paragraph | ParagraphItem): string {
  if (text.length > MOST_WORDS) return text;
  const parts = items.map((item) => `${item.bullet ? '' : `${item.label} `}${wordsOf(item)}`);
  return [text, ...parts].join(' ');
}

function cut(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/, '')} …`;
}
