import { browser } from 'wxt/browser';
import { openPanel } from './openPanel.ts';

/** A click on the toolbar button opens the side panel. */
export function openPanelOnClick(): void {
  if (browser.sidePanel !== undefined) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
}
