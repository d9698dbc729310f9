import { clearPacks } from '../../../lib/learning/packs/clearPacks.ts';
import { withPackLock } from '../../../lib/learning/packs/withPackLock.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

/** Milliseconds after the start of the worker in which only what was asked is done. */
const QUIET = 5_000;

/** Clears away what removed packs and unfinished imports left, once the worker has answered what woke it. */
export function startLearning(): void {
  setTimeout(() => void clear().catch(() => undefined), QUIET);
}

async function clear(): Promise<void> {
  const db = await useLearned();
  await withPackLock(() => clearPacks(db));
}
