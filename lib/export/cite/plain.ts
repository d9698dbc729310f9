import type { CitationPart } from './CitationPart.ts';

/** Words of a citation that stand in the common type, without what is not known. */
export function plain(...texts: (string | null)[]): CitationPart[] {
  const text = texts.filter(Boolean).join('');
  return text === '' ? [] : [{ text }];
}
