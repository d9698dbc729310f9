import { browser } from 'wxt/browser';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { PageOrder } from '../../../lib/calls/PageOrder.ts';
import { notesOfTargets } from '../../../lib/notes/notesOfTargets.ts';
import { notesDatabase } from './notesDatabase.ts';

const ORDER: PageOrder = { order: 'renew-notes' };

/** Has a page ask for its notes anew, if there are any under what was recognised in its text just now. */
export async function renewRecognised(
  { tab, frameId }: CallSender,
  targets: readonly string[],
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined || targets.length === 0) return;
  // A notebook that does not open is told of where notes are made and listed.
  const notes = await notesDatabase()
    .then((db) => notesOfTargets(db, targets))
    .catch(() => []);
  if (notes.length > 0) await browser.tabs.sendMessage(tab.id, ORDER, { frameId }).catch(() => undefined);
}
