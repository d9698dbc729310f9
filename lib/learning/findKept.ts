import type { PackText } from '../knowledge/pack/packText.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';
import { findEntries } from './packs/findEntries.ts';
import { listPacks } from './packs/listPacks.ts';
import { parseLearned } from './parseLearned.ts';

/**
 * Documents with their text, by their copies: those that were read here, else those that came with a pack. What cannot be
 * read is as if it were not there.
 * @throws Error of Dexie
 */
export async function findKept(
  db: LearnedDatabase,
  copies: readonly string[],
): Promise<ReadonlyMap<string, PackText>> {
  const asked = [...new Set(copies)];
  const kept = new Map<string, PackText>();
  for (const document of parseLearned(await db.documents.bulkGet(asked))) kept.set(document.copy, document);
  const missing = asked.filter((copy) => !kept.has(copy)).map((copy) => `text-of:${copy}`);
  const packs = missing.length === 0 ? [] : (await listPacks(db)).map(({ id }) => id);
  for (const { list, value } of await findEntries(db, packs, missing))
    if (list === 'texts' && !kept.has(value.copy)) kept.set(value.copy, value);
  return kept;
}
