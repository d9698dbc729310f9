import type { Document } from '../../document/Document.ts';
import type { ParagraphItem } from '../../document/Paragraph.ts';
import { foldWords } from '../fingerprint/foldWords.ts';
import { hashWords } from '../fingerprint/hashWords.ts';

const SEEDS = [1, 2];

/**
 * A hash of a document's work and of the words of its paragraphs, 16 letters: other line breaks make no other copy, other
 * words do.
 */
export function copyOf({ work, paragraphs }: Pick<Document, 'work' | 'paragraphs'>): string {
  const words = [work, ...paragraphs.flatMap(wordsOf)];
  return SEEDS.map((seed) => hashWords(words, seed).toString(16).padStart(8, '0')).join('');
}

function wordsOf({ text, items }: Pick<ParagraphItem, 'text' | 'items'>): string[] {
  return [...foldWords(text), ...items.flatMap(wordsOf)];
}
