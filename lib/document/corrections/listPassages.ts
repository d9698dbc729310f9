import { hashWords } from '../hashWords.ts';
import type { Paragraph, ParagraphItem } from '../Paragraph.ts';
import type { Passage } from './Passage.ts';

/** All passages of a document, in order: each paragraph, then its sub-items, each before what it holds. */
export function listPassages(paragraphs: readonly Paragraph[]): Passage[] {
  let place = 0;
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.number === null) place++;
    const passageOf = (part: Paragraph | ParagraphItem, item: ParagraphItem | null): Passage => ({
      paragraph,
      item,
      place,
      hash: hashWords(wordsOf(part)),
      start: part.start,
      end: part.end,
    });
    const itemsOf = (items: readonly ParagraphItem[]): Passage[] =>
      items.flatMap((item) => [passageOf(item, item), ...itemsOf(item.items)]);
    return [passageOf(paragraph, null), ...itemsOf(paragraph.items)];
  });
}

function wordsOf({ text, items }: Paragraph | ParagraphItem): string[] {
  return [text, ...items.flatMap(wordsOf)];
}
