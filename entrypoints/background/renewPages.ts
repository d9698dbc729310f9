import { browser } from 'wxt/browser';

/**
 * Starts the script on pages that were open before the extension was installed or updated, so that nobody has to reload
 * them. The script of the earlier version retires when it sees the new one.
 */
export async function renewPages(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    if (matches === undefined || js === undefined) continue;
    const tabs = await browser.tabs.query({ url: [...matches] });
    for (const { id } of tabs) {
      if (id === undefined) continue;
      // A tab that sleeps or is closed meanwhile gets the script when it is loaded again.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: js as never })
        .catch(() => undefined);
    }
  }
}
