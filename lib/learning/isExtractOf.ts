import type { LearnedDocument } from './learnedDocumentSchema.ts';

type Copy = Pick<LearnedDocument, 'language' | 'paragraphs'>;

/** Whether all that one copy of a work says stands in another of the same language, which says more. */
export function isExtractOf(copy: Copy, other: Copy): boolean {
  if (copy.language !== other.language || copy.paragraphs.length >= other.paragraphs.length) return false;
  const hashes = new Set(other.paragraphs.map(({ hash }) => hash));
  return copy.paragraphs.length > 0 && copy.paragraphs.every(({ hash }) => hashes.has(hash));
}
