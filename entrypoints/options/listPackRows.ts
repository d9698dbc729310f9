import type { PacksState } from '../../components/packs/PacksState.ts';
import type { LearnedDatabase } from '../../lib/learning/LearnedDatabase.ts';
import { listPacks } from '../../lib/learning/packs/listPacks.ts';

/**
 * The packs as they are listed, and how many documents could be handed on.
 * @throws Error of Dexie
 */
export async function listPackRows(db: LearnedDatabase): Promise<Pick<PacksState, 'packs' | 'learned'>> {
  const packs = await listPacks(db);
  return {
    packs: packs.map(({ id, name, madeBy, source, counts, bytes, at }) => ({
      ...{ id, name, madeBy, source, at },
      ...counts,
      size: bytes,
    })),
    learned: await db.readings.count(),
  };
}
