import { browser } from 'wxt/browser';
import type { PageOverlay } from '../../lib/page/startPage.ts';
import { SETTINGS_KEY } from '../../lib/settings/SETTINGS_KEY.ts';
import { shownOnPage } from '../../lib/settings/shownOnPage.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';

/** Shows or hides the parts of a page's overlay by the settings, now and whenever they change, until `signal` is aborted. */
export function followSettings(overlay: PageOverlay, signal: AbortSignal): void {
  async function apply(): Promise<void> {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    if (!signal.aborted) overlay.setShown(shownOnPage(stored[SETTINGS_KEY], location.hostname));
  }
  const stop = watchSettings(apply);
  signal.addEventListener('abort', stop);
  void apply();
}
