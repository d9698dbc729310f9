import { browser } from 'wxt/browser';
import type { CallSender } from '../../lib/calls/CallSender.ts';

/** The script that draws cards and the selection's buttons, built from `entrypoints/views.ts`. */
const FILE = '/views.js';

/** Brings the drawing script into the sender's own frame, into the world of the script that asks. */
export async function loadViews(_input: unknown, { tab, frameId }: CallSender): Promise<null> {
  if (tab?.id === undefined || frameId === undefined) return null;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [FILE as never],
  });
  return null;
}
