import type { LearnedDocument } from './learnedDocumentSchema.ts';

type Copy = Pick<LearnedDocument, 'language' | 'paragraphs'>;

/** Whether all that one copy of a work says stands in another of the same language, which says more. */
export function isExtractOf(copy: Copy, other: Copy): boolean {
  if (copy.language !== other.language || copy.paragraphs.length >= other.paragraphs.length) return false;
  const passages = new Set(other.paragraphs.map(nameOf));
  return copy.paragraphs.length > 0 && copy.paragraphs.every((each) => passages.has(nameOf(each)));
}

/** A draft has the words of its final under other numbers: it is no extract. */
function nameOf({ annex, number, hash }: Copy['paragraphs'][number]): string {
  return `${annex} ${number} ${hash}`;
}
