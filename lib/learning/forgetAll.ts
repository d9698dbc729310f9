import { type Forgotten, forgetDocuments } from './forgetDocuments.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';

/**
 * Forgets every document that is kept, also those that cannot be read any more, and all that was read in them; gives what
 * went, for who changes their mind. Packs stay, and so does what its reader said is not to be kept.
 * @throws Error of Dexie; then nothing is forgotten
 */
export async function forgetAll(db: LearnedDatabase): Promise<Forgotten> {
  const tables = [db.documents, db.facts, db.readings];
  const copies = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  return forgetDocuments(db, [...new Set(copies.flat())]);
}
