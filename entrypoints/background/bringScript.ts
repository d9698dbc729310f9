import { browser } from 'wxt/browser';
import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';

/** The scripts that a page needs only now and then, as they are built from `entrypoints/`. */
const FILES: Record<CallTable['bring-script']['input']['script'], string> = {
  views: '/views.js',
  anchoring: '/anchoring.js',
  marks: '/marks.js',
};

/** Brings a script into the sender's own frame, into the world of the script that asks. */
export async function bringScript(
  { script }: CallTable['bring-script']['input'],
  { tab, frameId }: CallSender,
): Promise<null> {
  if (tab?.id === undefined || frameId === undefined) return null;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [FILES[script] as never],
  });
  return null;
}
