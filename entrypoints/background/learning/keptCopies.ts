import type { KeptCopy } from '../../../lib/knowledge/KeptCopy.ts';
import type { PackText } from '../../../lib/knowledge/pack/packText.ts';
import { findKept } from '../../../lib/learning/findKept.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

/** The reader's own copies of documents, by their keys; what cannot be read is as if it were not kept. */
export async function keptCopies(copies: readonly string[]): Promise<(copy: string) => KeptCopy | null> {
  const found = await useLearned()
    .then((db) => findKept(db, copies))
    .catch(() => new Map<string, PackText>());
  const kept = new Map(
    [...found.values()].map(({ copy, title, type, paragraphs }): [string, KeptCopy] => [
      copy,
      {
        title,
        type,
        wordsOf(paragraph) {
          const found = paragraphs.filter(({ number, annex }) => annex === null && number === paragraph);
          return found.length === 1 ? (found[0]?.words ?? null) : null;
        },
      },
    ]),
  );
  return (copy) => kept.get(copy) ?? null;
}
