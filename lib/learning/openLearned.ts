import { Dexie } from 'dexie';
import { keepOpen } from '../storage/keepOpen.ts';
import { factsOf } from './factsOf.ts';
import type { KeptFacts } from './KeptFacts.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';
import { parseLearned } from './parseLearned.ts';

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
  db.version(2)
    .stores({
      facts: 'copy, work, sessionName',
      packs: 'id',
      packEntries: '[pack+at]',
      packBuckets: '[pack+bucket]',
    })
    .upgrade(async (transaction) => {
      const facts: KeptFacts[] = [];
      await transaction.table('documents').each((row) => facts.push(...parseLearned([row]).map(factsOf)));
      await transaction.table('facts').bulkPut(facts);
    });
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  keepOpen(db);
  await db.open();
  return db;
}
