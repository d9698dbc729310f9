import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { StoredReading } from './StoredReading.ts';

/** So many keys are looked up in about the time in which one reading is read through. */
const KEYS_A_READING = 100;

/**
 * The readings that stand under some keys, see `readingKeys`, but for copies that are known; each once.
 * @throws Error of Dexie
 */
export async function findReadings(
  db: LearnedDatabase,
  keys: readonly string[],
  known: ReadonlyMap<string, unknown>,
): Promise<StoredReading[]> {
  const isNew = (copy: string) => !known.has(copy);
  return db.transaction('r', db.readings, async () => {
    // A long document has tens of thousands of keys, and most readers have fewer readings than that.
    if (keys.length > KEYS_A_READING) {
      const copies = (await db.readings.toCollection().primaryKeys()).filter(isNew);
      if (copies.length * KEYS_A_READING < keys.length) {
        const asked = new Set(keys);
        const readings = db.readings.where('copy').anyOf(copies);
        return readings.filter((row) => row.keys.some((key) => asked.has(key))).toArray();
      }
    }
    // All keys at once, each by itself: one cursor over many takes ten times as long. Many of them lead to one reading,
    // which of a long document is large: it is read once, and not where it is in memory.
    const found = await Promise.all(keys.map((key) => db.readings.where('keys').equals(key).primaryKeys()));
    const rows = await db.readings.bulkGet([...new Set(found.flat())].filter(isNew));
    return rows.filter((row) => row !== undefined);
  });
}
