import type { LearnedDatabase } from '../LearnedDatabase.ts';

/**
 * Takes a pack out of use, with all that it brought; `bringBackPack` undoes it for a while.
 * @throws Error of Dexie; then it stays
 */
export async function removePack(db: LearnedDatabase, id: string): Promise<void> {
  await db.packs.update(id, { removed: new Date().toISOString() });
}
