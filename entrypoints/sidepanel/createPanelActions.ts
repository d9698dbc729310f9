import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/PanelActions.ts';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import type { Front } from './createFront.ts';

/** What the panel's parts about the page do. */
export function createPanelActions(front: Front, onSettings: () => void): PanelActions {
  return {
    open: (address) => void browser.tabs.create({ url: address }),
    copy: (text) => navigator.clipboard.writeText(text),
    show: (canonical) => void front.follow(canonical),
    back: () => void front.follow(null),
    reveal({ id }) {
      const tabId = front.tabId();
      const order: PageOrder = { order: 'reveal-reference', start: Number(id) };
      if (tabId !== null) {
        void browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(() => front.read());
      }
    },
    change: (change) => void changeSettings(change).finally(onSettings),
    reload() {
      const tabId = front.tabId();
      if (tabId !== null) void browser.tabs.reload(tabId);
    },
    openSite: () => void browser.tabs.create({ url: 'https://www.unodc.org/' }),
  };
}
