import type { Span } from '../../symbols/Span.ts';
import type { Document } from '../Document.ts';
import { cleanLine } from '../lines/cleanLine.ts';
import { joinClean } from '../lines/joinClean.ts';
import type { Paragraph, ParagraphItem } from '../Paragraph.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';

type Source = Pick<Document, 'roles' | 'footnotes'>;

/** A paragraph of a document as it was while the document was read: with its words and the way back to the source. */
export function rereadParagraph(paragraph: Paragraph, source: Source, text: string): ReadParagraph {
  return {
    ...paragraph,
    passage: rereadPassage(paragraph, source, text),
    items: paragraph.items.map((item) => rereadItem(item, source, text)),
    zone: null,
    isAdopted: false,
  };
}

function rereadItem(item: ParagraphItem, source: Source, text: string): ReadItem {
  return {
    ...item,
    passage: rereadPassage(item, source, text),
    items: item.items.map((inner) => rereadItem(inner, source, text)),
  };
}

/** What stands before the first item, without what cuts it: notes, running heads. */
function rereadPassage(
  part: Paragraph | ParagraphItem,
  { roles, footnotes }: Source,
  source: string,
): ReadItem['passage'] {
  const own = { start: part.start, end: part.items[0]?.start ?? part.end };
  const marks = footnotes.flatMap((note) => note.marks).sort((a, b) => a.start - b.start);
  const lines = roles
    .filter(({ role, start, end }) => role === 'text' && start < own.end && end > own.start)
    .map(({ start, end }): Span => ({ start: Math.max(start, own.start), end: Math.min(end, own.end) }));
  const clean = joinClean(
    lines.map((line) =>
      cleanLine(
        source,
        line,
        marks.filter(({ start, end }) => start >= line.start && end <= line.end),
        [],
      ),
    ),
  );
  const from = clean.text.lastIndexOf(part.text);
  return { ...own, clean, from: Math.max(0, from) };
}
