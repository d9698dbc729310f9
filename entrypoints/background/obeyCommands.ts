import { browser } from 'wxt/browser';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import { openPanelFor } from './notes/openPanelFor.ts';
import { openPanel } from './openPanel.ts';

async function tell(tabId: number | undefined, order: PageOrder): Promise<void> {
  // A tab that is not read has nobody to hear it.
  if (tabId !== undefined) await browser.tabs.sendMessage(tabId, order).catch(() => undefined);
}

async function toggleHidden(): Promise<void> {
  await changeSettings({ hidden: !(await readSettings()).hidden });
}

interface Tab {
  id?: number | undefined;
  windowId: number;
}

/** What each command of the manifest does. */
const COMMANDS: Record<string, (tab: Tab | undefined) => unknown> = {
  'next-reference': (tab) => tell(tab?.id, { order: 'next-reference' }),
  'previous-reference': (tab) => tell(tab?.id, { order: 'previous-reference' }),
  note(tab) {
    openPanelFor(tab?.windowId);
    return tell(tab?.id, { order: 'note-selection' });
  },
  'open-panel': (tab) => openPanel(tab?.windowId),
  'hide-all': toggleHidden,
};

/** Does what the reader's keys say. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    COMMANDS[command]?.(tab);
  });
}
