import { entryKeys } from '../../knowledge/pack/entryKeys.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import type { PackRow } from './PackRow.ts';
import { placeOfKey } from './placeOfKey.ts';

/**
 * The entries of packs that stand under keys, see `entryKeys`; each once. Costs what it finds: a bucket a key, a row an
 * entry.
 * @throws Error of Dexie
 */
export async function findEntries(
  db: LearnedDatabase,
  packs: readonly string[],
  keys: readonly string[],
): Promise<PackRow[]> {
  if (packs.length === 0 || keys.length === 0) return [];
  const hashes = new Set<number>();
  const buckets = new Set<number>();
  for (const key of keys) {
    const place = placeOfKey(key);
    hashes.add(place.hash);
    buckets.add(place.bucket);
  }
  return db.transaction('r', db.packBuckets, db.packEntries, async () => {
    const places = packs.flatMap((pack) => [...buckets].map((bucket): [string, number] => [pack, bucket]));
    const found = new Map<string, [string, number]>();
    for (const row of await db.packBuckets.bulkGet(places)) {
      if (!row) continue;
      for (let at = 0; at < row.entries.length; at += 2) {
        const [hash = 0, entry = 0] = [row.entries[at], row.entries[at + 1]];
        if (hashes.has(hash)) found.set(`${row.pack} ${entry}`, [row.pack, entry]);
      }
    }
    const rows = await db.packEntries.bulkGet([...found.values()]);
    const asked = new Set(keys);
    return rows.filter(
      (row) => row !== undefined && entryKeys(row).some((key) => asked.has(key)),
    ) as PackRow[];
  });
}
