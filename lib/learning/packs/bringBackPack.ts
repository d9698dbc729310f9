import type { LearnedDatabase } from '../LearnedDatabase.ts';

/**
 * Takes a pack into use again that was removed. Tells whether it was still there.
 * @throws Error of Dexie
 */
export async function bringBackPack(db: LearnedDatabase, id: string): Promise<boolean> {
  return (await db.packs.update(id, { removed: null })) === 1;
}
