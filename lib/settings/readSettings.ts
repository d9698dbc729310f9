import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './DEFAULT_SETTINGS.ts';
import { parseSettings } from './parseSettings.ts';
import { SETTINGS_KEY } from './SETTINGS_KEY.ts';
import type { Settings } from './Settings.ts';

/** The settings as they are; the defaults where none are stored, or none that can be read. */
export async function readSettings(): Promise<Settings> {
  const raw: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return raw === undefined ? DEFAULT_SETTINGS : (parseSettings(raw) ?? DEFAULT_SETTINGS);
}
