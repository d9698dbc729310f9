import type { KeptCopy } from '../../../lib/knowledge/KeptCopy.ts';
import { parseLearned } from '../../../lib/learning/parseLearned.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

/** The reader's own copies of documents, by their keys; what cannot be read is as if it were not kept. */
export async function keptCopies(copies: readonly string[]): Promise<(copy: string) => KeptCopy | null> {
  const rows = await useLearned()
    .then((db) => db.documents.bulkGet([...new Set(copies)]))
    .catch(() => []);
  const kept = new Map(
    parseLearned(rows).map(({ copy, title, type, paragraphs }): [string, KeptCopy] => [
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
