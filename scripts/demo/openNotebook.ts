import type { BrowserContext, Page } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { openPanelWindow } from '../stage/openPanelWindow.ts';

const WINDOW = { width: 372, height: 760 };

/** Opens the side panel's page about the page in front, at its notes: at the editor where a note is not finished. */
export async function openNotebook(context: BrowserContext): Promise<Page> {
  const panel = await openPanelWindow(context);
  await panel.setViewportSize(WINDOW);
  await panel.getByRole('tab', { name: messages.tab.notes }).click();
  return panel;
}
