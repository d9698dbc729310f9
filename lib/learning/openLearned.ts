import { Dexie } from 'dexie';
import type { LearnedDatabase } from './LearnedDatabase.ts';

/**
 * Opens what was learned, and makes the database where there is none. When a later version wants it, this handle lets go.
 * @throws Error of Dexie
 */
export async function openLearned(name = 'learned'): Promise<LearnedDatabase> {
  const db = new Dexie(name, { cache: 'disabled' }) as LearnedDatabase;
  db.version(1).stores({
    documents: 'copy, work, *urls',
    readings: 'copy, pack, *keys',
    heads: 'pack',
    refused: 'target',
  });
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  await db.open();
  return db;
}
