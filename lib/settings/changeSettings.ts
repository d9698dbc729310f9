import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './DEFAULT_SETTINGS.ts';
import { parseSettings } from './parseSettings.ts';
import { SETTINGS_KEY } from './SETTINGS_KEY.ts';
import type { Settings } from './Settings.ts';

/** Where a stored value that could not be read is put aside before another takes its place. */
const UNREAD_KEY = 'settings-unread';

/**
 * Changes some settings and gives all of them. A stored value that cannot be read is put aside, never lost.
 *
 * @throws Error of the browser when the disk is full; then nothing is changed.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const raw: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const before = raw === undefined ? DEFAULT_SETTINGS : parseSettings(raw);
  const after = { ...(before ?? DEFAULT_SETTINGS), ...change };
  await browser.storage.local.set({
    [SETTINGS_KEY]: after,
    ...(before === null ? { [UNREAD_KEY]: raw } : {}),
  });
  return after;
}
