import type { LearnedDatabase } from './LearnedDatabase.ts';

/**
 * What is kept of the document at an address; null for nothing.
 * @throws Error of Dexie
 */
export async function keptAt(
  db: LearnedDatabase,
  address: string,
): Promise<{ symbol: string | null } | null> {
  const kept = await db.documents.where('urls').equals(address).first();
  return kept ? { symbol: kept.symbol } : null;
}
