import { listTargets } from '../../../lib/notes/targets/listTargets.ts';
import type { PageRecord } from './PageRecord.ts';

/** What notes on a page are kept under: its address by the browser's word, and what was read of it, where it was. */
export function targetsOfPage(url: string | null, record: PageRecord | null): string[] {
  const { symbol = null, textHash = null, language = null } = record ?? {};
  return listTargets({ symbol, url, textHash, language });
}
