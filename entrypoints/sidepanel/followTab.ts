import { browser } from 'wxt/browser';

/** Milliseconds in which changes that come together are taken as one. */
const TOGETHER = 80;

/** What pages ask of the background, or tell it, when something on them changed. */
const REPORTS: ReadonlySet<unknown> = new Set(['report-count', 'report-notes', 'report-outline']);

/**
 * Calls back, at once and then whenever something changes that the panel shows: another tab in front, another page in
 * it, or other references, parts or notes of that page (which it reports to the background, and every extension page hears that).
 */
export function followTab(onChange: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  function soon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, TOGETHER);
  }
  browser.tabs.onActivated.addListener(soon);
  browser.tabs.onUpdated.addListener((_id, _change, tab) => {
    if (tab.active) soon();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isReport = typeof message === 'object' && message !== null && 'call' in message;
    if (!isReport || !REPORTS.has(message.call) || !sender.tab?.active) return;
    soon();
  });
  onChange();
}
