import type { Paragraph, ParagraphItem } from '../../../lib/document/Paragraph.ts';
import type { NumberedPassage } from '../notes/NumberedPassage.ts';

/** Fewer numbers in a row are a list, not the paragraphs of a document. */
const FEWEST = 3;

/**
 * The numbered paragraphs of a document and their lettered sub-items, each behind the one that it stands in, in order. A
 * number that is given twice names neither. What is no document by its head has none, unless its numbers count up one by
 * one from 1.
 */
export function listNumbered(paragraphs: readonly Paragraph[], isDocument: boolean): NumberedPassage[] {
  const numbered = paragraphs.filter(({ number }) => number !== null);
  const isCounted = numbered.every(({ number }, index) => number === String(index + 1));
  if (!isDocument && (!isCounted || numbered.length < FEWEST)) return [];
  const passages = numbered.flatMap((paragraph) => {
    const number = labelOf(paragraph);
    const { start, end, items } = paragraph;
    return [{ number, start, end }, ...listItems(items, number)];
  });
  const counts = Map.groupBy(passages, ({ number }) => number);
  return passages.filter(({ number }) => counts.get(number)?.length === 1);
}

function labelOf({ number, annex }: Paragraph): string {
  if (annex === null) return number ?? '';
  return `annex${annex === 'annex' ? '' : ` ${annex}`}, ${number}`;
}

/** Bullets have no label to cite. */
function listItems(items: readonly ParagraphItem[], above: string): NumberedPassage[] {
  return items
    .filter(({ bullet }) => !bullet)
    .flatMap(({ label, start, end, items: inner }) => {
      const number = `${above} ${label}`;
      return [{ number, start, end }, ...listItems(inner, number)];
    });
}
