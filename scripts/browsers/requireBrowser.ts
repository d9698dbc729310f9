import type { BrowserKind } from './BrowserKind.ts';
import { BrowserMissing } from './BrowserMissing.ts';
import { BY_HAND } from './BY_HAND.ts';
import { findBrowser } from './findBrowser.ts';

/**
 * Path of an installed browser.
 *
 * @throws BrowserMissing with the one line that the person must run.
 */
export async function requireBrowser(kind: BrowserKind): Promise<string> {
  const file = await findBrowser(kind);
  if (file) return file;
  throw new BrowserMissing(
    `No ${kind} found. Please run: ${BY_HAND[kind][process.platform] ?? BY_HAND[kind].other}`,
  );
}
