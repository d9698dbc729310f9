import { expect } from '@playwright/test';
import { launchChromium } from '../../scripts/stage/launchChromium.ts';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { readTable, selectWords, toolsOf } from './notebook.ts';
import { openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const TYPED = 'Half a sentence about';
const QUOTE = 'a shared calendar of training days';

test('an update while typing: the draft is kept, the page says that it is of an earlier version, and what was typed is found', async ({
  site,
  extension,
}, info) => {
  test.setTimeout(90_000);
  const profile = info.outputPath('profile');
  const launch = () =>
    launchChromium({ extension, port: site.port, headless: true, locale: 'en-GB', profile });
  const first = await launch();
  const page = await first.newPage();
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(first);
  await page.bringToFront();
  await selectWords(page, QUOTE);
  await expect(toolsOf(page)).toHaveCount(1);
  await panel.getByRole('button', { name: 'Note on this document' }).click();
  await panel.keyboard.type(TYPED);
  await expect(panel.getByText('Kept as a draft')).toBeVisible();

  // As an update does: the extension goes from under its pages, and the script on the page is an orphan.
  await first.serviceWorkers()[0]?.evaluate(() => chrome.runtime.reload());
  await expect.poll(() => first.serviceWorkers().length).toBe(0);
  // A call that is under way while the extension goes is never answered: the reader would press again.
  await expect(async () => {
    await selectWords(page, QUOTE);
    await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click({ timeout: 2000 });
    const overlay = page.locator('addendum-overlay');
    await expect(overlay).toContainText('Addendum was updated: reload this page', { timeout: 2000 });
  }).toPass({ timeout: 40_000 });
  await first.close();

  const second = await launch();
  const again = await openPanelWindow(second);
  await expect(again.getByRole('textbox', { name: 'Comment' })).toHaveValue(TYPED);
  await again.keyboard.press('Escape');
  await again.getByRole('button', { name: /^Everything/ }).click();
  await expect(rowsOf(again)).toContainText([TYPED]);
  expect(await readTable(again, 'drafts')).toEqual([]);
  await second.close();
});
