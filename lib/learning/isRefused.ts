import type { LearnedDatabase } from './LearnedDatabase.ts';

/**
 * Whether its reader said that a document is not to be kept.
 * @param targets what names it, as notes do: "work:…", "url:…", "text:…"
 * @throws Error of Dexie
 */
export async function isRefused(db: LearnedDatabase, targets: readonly string[]): Promise<boolean> {
  const rows = await db.refused.bulkGet([...targets]);
  return rows.some((row) => row !== undefined);
}
