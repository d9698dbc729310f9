import { listTargets } from '../../../lib/notes/targets/listTargets.ts';
import type { PageRecord } from './PageRecord.ts';

/** The targets of the drafts that the document on a page was before it had its symbol. */
export function draftTargets(record: PageRecord | null): string[] {
  const language = record?.language ?? null;
  // A record of an earlier version of the extension has no drafts.
  return (record?.drafts ?? []).flatMap((symbol) =>
    listTargets({ symbol, url: null, textHash: null, language }),
  );
}
