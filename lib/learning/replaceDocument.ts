import { readingKeys } from '../knowledge/followUp/readingKeys.ts';
import type { PackReading } from '../knowledge/pack/packReading.ts';
import { factsOf } from './factsOf.ts';
import { headOf } from './headOf.ts';
import { LEARNED } from './LEARNED.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';
import { removeCopies } from './removeCopies.ts';

/**
 * Puts a document that was read again in the place of what was read of it before, with its addresses and the time when it
 * was first read. Tells whether it did: not where it was forgotten meanwhile.
 * @param copy under which it was kept
 * @throws Error of Dexie; then it stays as it was
 */
export function replaceDocument(
  db: LearnedDatabase,
  copy: string,
  document: LearnedDocument,
  reading: PackReading,
): Promise<boolean> {
  return db.transaction('rw', [db.documents, db.facts, db.readings, db.heads], async () => {
    const before = await db.documents.get(copy);
    if (before === undefined) return false;
    await removeCopies(db, [copy, document.copy]);
    const kept = { ...document, urls: before.urls, at: before.at };
    await db.documents.put(kept);
    await db.facts.put(factsOf(kept));
    await db.readings.put({ copy: document.copy, pack: LEARNED, keys: readingKeys(reading), reading });
    const { heads = [] } = (await db.heads.get(LEARNED)) ?? {};
    await db.heads.put({ pack: LEARNED, heads: [...heads, headOf(reading)] });
    return true;
  });
}
