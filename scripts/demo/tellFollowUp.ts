import type { BrowserContext } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { openPanelWindow } from '../stage/openPanelWindow.ts';
import type { Narrator } from './Narrator.ts';

const PATIENCE_MS = 15_000;
const WINDOW = { width: 372, height: 760 };

/** Shows the follow-up table of a document in the side panel, its lineage, and its session. */
export async function tellFollowUp(
  context: BrowserContext,
  address: string,
  narrator: Narrator,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  const panel = await openPanelWindow(context);
  await panel.setViewportSize(WINDOW);
  narrator.say(`The side panel beside ${address}`);
  await panel.getByRole('tab', { name: messages.tab.followUp }).click();
  const rows = panel.locator('.follow-row');
  await rows.first().waitFor({ timeout: PATIENCE_MS });
  const listed = await panel.locator('.follow-up .windowed-rows > li').first().getAttribute('aria-setsize');
  narrator.say(`  ${messages.tab.followUp}: ${listed} recommendations, each with what documents say of it`);
  await narrator.picture(panel, 'follow-up');
  const lineage = panel.locator('.lineage summary');
  if ((await lineage.count()) > 0) {
    await lineage.click();
    for (const stop of await panel.locator('.lineage-stops > li').allInnerTexts())
      narrator.say(`    ${stop.replace(/\s+/g, ' ')}`);
    await narrator.picture(panel, 'lineage');
  }
  await panel.getByRole('tab', { name: messages.tab.session }).click();
  await panel.locator('.session-tab, .tab-panel > .empty h2').first().waitFor({ timeout: PATIENCE_MS });
  narrator.say(`  ${messages.tab.session}: ${await panel.locator('.tab-panel h2').last().innerText()}`);
  await narrator.picture(panel, 'session-in-the-panel');
  await panel.close();
  await page.close();
}
