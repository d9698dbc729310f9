import type { LearnedDatabase } from '../LearnedDatabase.ts';
import type { StoredPack } from './StoredPack.ts';

/**
 * The packs that are in use, those imported first first.
 * @throws Error of Dexie
 */
export async function listPacks(db: LearnedDatabase): Promise<StoredPack[]> {
  const packs = await db.packs.toArray();
  return packs.filter(({ removed }) => removed === null).sort((a, b) => (a.at < b.at ? -1 : 1));
}
