import type { CitationPart } from './CitationPart.ts';

/** Words of a citation that stand in italics; nothing for what is not known. */
export function italic(text: string | null): CitationPart[] {
  return text ? [{ text, isItalic: true }] : [];
}
