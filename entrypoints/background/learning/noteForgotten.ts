import { browser } from 'wxt/browser';
import { listReadTabs } from '../listReadTabs.ts';
import { readRecords } from '../notes/readRecords.ts';
import { FORGOTTEN_KEY } from './FORGOTTEN_KEY.ts';
import { listForgotten } from './listForgotten.ts';

/**
 * Remembers of open pages that their documents were just forgotten: only opening them again is a wish to keep them.
 * @param copies what was forgotten; null where a reader has just said that a document is to be kept after all
 */
export async function noteForgotten(copies: readonly string[] | null): Promise<void> {
  if (copies?.length === 0) return;
  const gone = new Set(copies);
  const open: string[] = copies === null ? [] : await listForgotten();
  for (const { id } of gone.size === 0 ? [] : await listReadTabs())
    for (const { copy, documentId } of Object.values(id === undefined ? {} : await readRecords(id)))
      if (copy !== null && gone.has(copy)) open.push(`${copy} ${documentId}`);
  await browser.storage.session.set({ [FORGOTTEN_KEY]: open });
}
