import { factsOf } from './factsOf.ts';
import type { Forgotten } from './forgetDocuments.ts';
import { headOf } from './headOf.ts';
import { LEARNED } from './LEARNED.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';

/**
 * Brings back what was forgotten.
 * @throws Error of Dexie; then nothing comes back
 */
export function bringBack(db: LearnedDatabase, { documents, readings }: Forgotten): Promise<void> {
  return db.transaction('rw', [db.documents, db.facts, db.readings, db.heads], async () => {
    await db.documents.bulkPut(documents);
    await db.facts.bulkPut(documents.map(factsOf));
    await db.readings.bulkPut(readings);
    const { heads = [] } = (await db.heads.get(LEARNED)) ?? {};
    const back = new Set(readings.map(({ copy }) => copy));
    const others = heads.filter(({ copy }) => !back.has(copy));
    await db.heads.put({
      pack: LEARNED,
      heads: [...others, ...readings.map(({ reading }) => headOf(reading))],
    });
  });
}
