import type { LearnedDatabase } from './LearnedDatabase.ts';
import { PARSER } from './PARSER.ts';

/**
 * Leaves a kept document as it was read, for good: this parser cannot make more of it.
 * @throws Error of Dexie
 */
export async function leaveAsRead(db: LearnedDatabase, copy: string): Promise<void> {
  await db.transaction('rw', db.documents, db.facts, async () => {
    await db.documents.update(copy, { parser: PARSER });
    await db.facts.update(copy, { parser: PARSER });
  });
}
