import { passageTarget } from '../../../lib/notes/targets/passageTarget.ts';
import type { PageRecord } from './PageRecord.ts';

/** The targets of the recommendations whose texts stand on a page; none before it is read as a document. */
export function passageTargets(record: PageRecord | null): string[] {
  // A record of an earlier version of the extension has no passages.
  return (record?.passages ?? []).map((hash) => passageTarget(hash, record?.language ?? null));
}
