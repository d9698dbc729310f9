import { LEARNED } from './LEARNED.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';

/** Takes copies and all that was read in them away. Call it inside a transaction over `documents`, `facts`, `readings` and `heads`. */
export async function removeCopies(db: LearnedDatabase, copies: readonly string[]): Promise<void> {
  if (copies.length === 0) return;
  const gone = new Set(copies);
  await db.documents.bulkDelete([...copies]);
  await db.facts.bulkDelete([...copies]);
  await db.readings.bulkDelete([...copies]);
  const kept = await db.heads.get(LEARNED);
  if (kept) await db.heads.put({ ...kept, heads: kept.heads.filter(({ copy }) => !gone.has(copy)) });
}
