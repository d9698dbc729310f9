import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/PanelActions.ts';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import { readerUrl } from '../../lib/calls/readerUrl.ts';
import { copyText } from '../../lib/page/copyText.ts';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import { addEvidence } from './addEvidence.ts';
import { correctSymbol } from './correctSymbol.ts';
import { createDocumentActions } from './createDocumentActions.ts';
import type { Front } from './createFront.ts';
import { createStatusActions } from './createStatusActions.ts';
import type { Editing } from './Editing.ts';
import { quotePassage } from './quotePassage.ts';
import { undoSymbol } from './undoSymbol.ts';

/** What the panel's parts about the page do. */
export function createPanelActions(front: Front, editing: Editing, onSettings: () => void): PanelActions {
  /** A frame that is gone gives no answer: then the page is another by now. */
  function tell(frameId: number, order: PageOrder): void {
    const tabId = front.tabId();
    if (tabId !== null) void browser.tabs.sendMessage(tabId, order, { frameId }).catch(() => front.read());
  }
  return {
    ...createDocumentActions(front, tell),
    ...createStatusActions(front, editing),
    open: (address) => void browser.tabs.create({ url: address }),
    copy: copyText,
    quotePassage: (span) => quotePassage(front, span),
    show: (canonical) => void front.follow(canonical),
    back: () => void front.follow(null),
    reveal: ({ frameId, start }) => tell(frameId, { order: 'reveal-reference', start }),
    revealPlace: ({ frameId, start, end }) => tell(frameId, { order: 'reveal-span', start, end }),
    showRecommendation: (recommendation) => void front.followRecommendation(recommendation),
    addEvidence: (evidence) => addEvidence(front, evidence),
    setSymbol: (symbol) => correctSymbol(front, symbol),
    undoSymbol: () => undoSymbol(front),
    change: (change) => void changeSettings(change).finally(onSettings),
    async paintNotes(isOn) {
      const state = front.state();
      if (state.is !== 'page') return;
      const { sitesWithoutNotes } = await readSettings();
      const others = sitesWithoutNotes.filter((site) => site !== state.site);
      const sites = isOn ? others : [...others, state.site];
      await changeSettings({ sitesWithoutNotes: sites }).finally(onSettings);
    },
    setDelegation: (name) => void changeSettings({ delegation: name }).finally(onSettings),
    openReader(address) {
      const tabId = front.tabId();
      // In the same tab, so that the way back leads to the original.
      if (tabId !== null) void browser.tabs.update(tabId, { url: readerUrl(address) });
    },
    reload() {
      const tabId = front.tabId();
      if (tabId !== null) void browser.tabs.reload(tabId);
    },
    openSite: () => void browser.tabs.create({ url: 'https://www.unodc.org/' }),
  };
}
