import { draftTargets } from './draftTargets.ts';
import type { PageRecord } from './PageRecord.ts';
import { passageTargets } from './passageTargets.ts';

/** What notes of other documents are kept under that show on a page too: recommendations that stand there, and drafts of it. */
export function recognisedTargets(record: PageRecord | null): string[] {
  return [...passageTargets(record), ...draftTargets(record)];
}
