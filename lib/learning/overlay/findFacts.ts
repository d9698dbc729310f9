import type { FoundEntry } from '../../knowledge/overlay/FoundEntry.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import { documentOfFacts } from './documentOfFacts.ts';
import { sessionOfFacts } from './sessionOfFacts.ts';

type Find = (db: LearnedDatabase, name: string) => Promise<FoundEntry[]>;

/** What documents that were read here tell under a key, by what stands before its colon. */
const FINDERS: Record<string, Find> = {
  document: async (db, name) => (await db.facts.where('work').equals(name).toArray()).map(documentOfFacts),
  'documents-of': async (db, name) =>
    (await db.facts.where('sessionName').equals(name).toArray())
      .filter(({ symbol }) => symbol !== null)
      .map(documentOfFacts),
  session: async (db, name) =>
    (await db.facts.where('sessionName').equals(name).toArray()).flatMap(sessionOfFacts),
};

/**
 * What documents that were read here say of themselves, under a key as in `entryKeys`.
 * @throws Error of Dexie
 */
export async function findFacts(db: LearnedDatabase, key: string): Promise<FoundEntry[]> {
  const colon = key.indexOf(':');
  const find = FINDERS[key.slice(0, colon)];
  return find ? find(db, key.slice(colon + 1)) : [];
}
