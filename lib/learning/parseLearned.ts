import { type LearnedDocument, learnedDocumentSchema } from './learnedDocumentSchema.ts';

/** Reads rows of kept documents; one that cannot be read is left out: its document is read again when it is opened. */
export function parseLearned(rows: readonly unknown[]): LearnedDocument[] {
  return rows.flatMap((row) => {
    const parsed = learnedDocumentSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
