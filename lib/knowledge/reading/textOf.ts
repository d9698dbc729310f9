import type { Paragraph, ParagraphItem } from '../../document/Paragraph.ts';
import type { Recommendation } from '../../document/Recommendation.ts';

/** Tags and marks of notes, where only the raw text of a passage is there. */
const MARKUP = /<sup>.*?<\/sup>|<[^>]*>|[\u00b9\u00b2\u00b3\u2070-\u2079]/gs;

/**
 * The text of a recommendation without marks of notes: its sub-item's, or its paragraph's; a part of a paragraph is cut
 * out of `text`, the source's.
 */
export function textOf(
  recommendation: Pick<Recommendation, 'start' | 'end'>,
  paragraphs: readonly Paragraph[],
  text: string,
): string {
  const { start, end } = recommendation;
  const paragraph = findAround(paragraphs, start);
  if (paragraph?.start === start && paragraph.end === end) return joinItems(paragraph);
  const item = paragraph && findItem(paragraph.items, start, end);
  return item ? joinItems(item) : text.slice(start, end).replace(MARKUP, ' ');
}

/** The last of the paragraphs that begin at or before a place. */
function findAround(paragraphs: readonly Paragraph[], at: number): Paragraph | null {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1] ?? null;
}

function findItem(items: readonly ParagraphItem[], start: number, end: number): ParagraphItem | null {
  for (const item of items) {
    if (item.start === start && item.end === end) return item;
    const inner = findItem(item.items, start, end);
    if (inner) return inner;
  }
  return null;
}

function joinItems({ text, items }: Pick<ParagraphItem, 'text' | 'items'>): string {
  return [text, ...items.map(joinItems)].join(' ');
}
