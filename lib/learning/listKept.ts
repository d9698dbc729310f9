import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';
import { parseLearned } from './parseLearned.ts';

/** A kept document as it is listed. */
export interface KeptDocument
  extends Pick<LearnedDocument, 'copy' | 'symbol' | 'language' | 'title' | 'type' | 'date' | 'urls' | 'at'> {
  /** Bytes of its text and structure, about. */
  size: number;
}

/**
 * All documents that are kept, those read last first.
 * @throws Error of Dexie
 */
export async function listKept(db: LearnedDatabase): Promise<KeptDocument[]> {
  const kept: KeptDocument[] = [];
  // One at a time: together their texts can be large.
  await db.documents.each((row) => {
    for (const { copy, symbol, language, title, type, date, urls, at, text, blocks } of parseLearned([row]))
      kept.push({
        copy,
        symbol,
        language,
        title,
        type,
        date,
        urls,
        at,
        size: text.length + JSON.stringify(blocks).length,
      });
  });
  return kept.sort((a, b) => (a.at < b.at ? 1 : -1));
}
