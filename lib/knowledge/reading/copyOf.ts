import type { Document } from '../../document/Document.ts';
import type { ParagraphItem } from '../../document/Paragraph.ts';
import { foldWords } from '../fingerprint/foldWords.ts';
import { wordHash } from '../fingerprint/wordHash.ts';

const SEEDS = [1, 2];

/**
 * A hash of a document's work and of the words of its paragraphs, 16 letters: other line breaks make no other copy, other
 * words do.
 */
export function copyOf({ work, paragraphs }: Pick<Document, 'work' | 'paragraphs'>): string {
  const begun = SEEDS.map((seed) => wordHash.add(wordHash.begin(seed), work));
  return paragraphs
    .reduce(addItem, begun)
    .map((state) => wordHash.end(state).toString(16).padStart(8, '0'))
    .join('');
}

/** Paragraph by paragraph: all the words of a long document at once take tens of megabytes. */
function addItem(
  states: readonly number[],
  { text, items }: Pick<ParagraphItem, 'text' | 'items'>,
): number[] {
  const words = foldWords(text);
  return items.reduce(
    addItem,
    states.map((state) => words.reduce(wordHash.add, state)),
  );
}
