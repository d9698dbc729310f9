import type { Span } from '../../../lib/symbols/Span.ts';
import { hashPassage } from './hashPassage.ts';

/** The hashes of passages of a text, each once. */
export async function hashPassages(text: string, passages: readonly Span[]): Promise<string[]> {
  const hashes = await Promise.all(passages.map(({ start, end }) => hashPassage(text.slice(start, end))));
  return [...new Set(hashes.filter((hash) => hash !== null))];
}
