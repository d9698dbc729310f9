import type { LearnedDatabase } from './LearnedDatabase.ts';

/**
 * Lets a document be kept again, from the next time that it is read.
 * @param targets what names it, as `refuseDocument` had it
 * @throws Error of Dexie
 */
export async function allowDocument(db: LearnedDatabase, targets: readonly string[]): Promise<void> {
  await db.refused.bulkDelete([...targets]);
}
