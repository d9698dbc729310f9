import { clearPacks } from '../../../lib/learning/packs/clearPacks.ts';
import { withPackLock } from '../../../lib/learning/packs/withPackLock.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { readAgain } from './readAgain.ts';
import { renewLearned } from './renewLearned.ts';

/** Milliseconds after the start of the worker in which only what was asked is done. */
const QUIET = 2_000;

/**
 * Does what waits, once the worker has answered what woke it: reads documents again that an earlier parser read, and
 * clears away what removed packs and unfinished imports left. What fails is tried again at the next start.
 */
export function startLearning(): void {
  setTimeout(() => void catchUp().catch(() => undefined), QUIET);
}

async function catchUp(): Promise<void> {
  const db = await useLearned();
  if (await readAgain(db)) await renewLearned({ forgotten: [] });
  await withPackLock(() => clearPacks(db));
}
