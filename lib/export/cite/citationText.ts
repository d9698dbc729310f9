import type { CitationPart } from './CitationPart.ts';

/** A citation as plain text. */
export function citationText(parts: readonly CitationPart[]): string {
  return parts.map(({ text }) => text).join('');
}
