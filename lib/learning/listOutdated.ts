import type { LearnedDatabase } from './LearnedDatabase.ts';
import { PARSER } from './PARSER.ts';

/**
 * Documents that an earlier parser read, by their copies, those read first first.
 * @throws Error of Dexie
 */
export async function listOutdated(db: LearnedDatabase): Promise<string[]> {
  const facts = await db.facts.toArray();
  return facts
    .filter(({ parser }) => parser < PARSER)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ copy }) => copy);
}
