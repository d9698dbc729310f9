import type { LearnedDatabase } from './LearnedDatabase.ts';
import { openLearned } from './openLearned.ts';

let opened: Promise<LearnedDatabase> | null = null;

/**
 * What was learned, for this page or the background: opened when first asked for, and again when the handle was lost.
 * @throws Error of Dexie
 */
export async function useLearned(): Promise<LearnedDatabase> {
  const known = await opened?.catch(() => null);
  if (known?.isOpen()) return known;
  opened = openLearned();
  return opened;
}
