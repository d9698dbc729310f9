import { browser } from 'wxt/browser';
import type { PageOverlay } from '../../lib/page/startPage.ts';
import { isShownOnPages } from '../../lib/settings/isShownOnPages.ts';
import { SETTINGS_KEY } from '../../lib/settings/SETTINGS_KEY.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';

/** Shows or hides a page's overlay by the settings, now and whenever they change, until `signal` is aborted. */
export function followSettings(overlay: PageOverlay, signal: AbortSignal): void {
  async function apply(): Promise<void> {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    if (!signal.aborted) overlay.setShown(isShownOnPages(stored[SETTINGS_KEY]));
  }
  const stop = watchSettings(apply);
  signal.addEventListener('abort', stop);
  void apply();
}
