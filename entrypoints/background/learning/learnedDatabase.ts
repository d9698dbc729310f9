import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';

let opened: Promise<LearnedDatabase> | null = null;

/**
 * What was learned, opened when first asked for, and again when the handle was lost.
 * @throws Error of Dexie
 */
export async function learnedDatabase(): Promise<LearnedDatabase> {
  const known = await opened?.catch(() => null);
  if (known?.isOpen()) return known;
  opened = openLearned();
  return opened;
}
