import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';
import { removeCopies } from './removeCopies.ts';
import type { StoredReading } from './StoredReading.ts';

/** What was forgotten, to be brought back. */
export interface Forgotten {
  documents: LearnedDocument[];
  readings: StoredReading[];
}

/**
 * Forgets documents and all that was read in them; gives what went, for who changes their mind.
 * @throws Error of Dexie; then nothing is forgotten
 */
export function forgetDocuments(db: LearnedDatabase, copies: readonly string[]): Promise<Forgotten> {
  return db.transaction('rw', [db.documents, db.facts, db.readings, db.heads], async () => {
    const documents = await db.documents.bulkGet([...copies]);
    const readings = await db.readings.bulkGet([...copies]);
    await removeCopies(db, copies);
    return {
      documents: documents.filter((row) => row !== undefined),
      readings: readings.filter((row) => row !== undefined),
    };
  });
}
