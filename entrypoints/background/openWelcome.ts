import { type Browser, browser } from 'wxt/browser';

/** Opens the welcome page once, when the extension was added. Tests start from a page of their own. */
export function openWelcome({ reason }: Browser.runtime.InstalledDetails): void {
  if (reason !== 'install' || import.meta.env.ADDENDUM_E2E) return;
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
