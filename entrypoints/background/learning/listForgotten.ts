import { browser } from 'wxt/browser';
import { FORGOTTEN_KEY } from './FORGOTTEN_KEY.ts';

/** Open pages whose documents were forgotten: their copies and the browser's own names of the pages. */
export async function listForgotten(): Promise<string[]> {
  // Only the background writes there.
  return ((await browser.storage.session.get(FORGOTTEN_KEY))[FORGOTTEN_KEY] ?? []) as string[];
}
