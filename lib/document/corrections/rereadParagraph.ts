import type { Document } from '../Document.ts';
import type { Paragraph, ParagraphItem } from '../Paragraph.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';
import { cleanSpan } from './cleanSpan.ts';

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
function rereadPassage(part: Paragraph | ParagraphItem, from: Source, source: string): ReadItem['passage'] {
  const own = { start: part.start, end: part.items[0]?.start ?? part.end };
  const clean = cleanSpan(own, from, source);
  return { ...own, clean, from: Math.max(0, clean.text.lastIndexOf(part.text)) };
}
