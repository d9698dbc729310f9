import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { PageRecord } from './PageRecord.ts';
import { pageUrl } from './pageUrl.ts';
import { readRecords } from './readRecords.ts';

/** What was read of the very document that a message comes from; null where that was not read yet. */
export async function findRecord(sender: CallSender): Promise<PageRecord | null> {
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  const record = (await readRecords(tab.id))[frameId];
  if (record === undefined || record.url !== (pageUrl(sender) ?? '')) return null;
  return record.documentId === null || record.documentId === documentId ? record : null;
}
