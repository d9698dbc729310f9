import { expect } from '@playwright/test';
import { cardOf, clickOn, paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

test('a worker that was stopped in between is woken by the next question', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.report);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  await background.evaluate(() => Object.assign(globalThis, { isFirstLife: true }));

  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');

  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await expect(cardOf(page)).toContainText('2nd session');
  await cardOf(page)
    .getByRole('button', { name: /2nd session/ })
    .click();
  await expect(cardOf(page).getByRole('button', { name: 'Back', exact: true })).toBeVisible();
  expect(await background.evaluate(() => 'isFirstLife' in globalThis)).toBe(false);
});

test('a script that starts again on the same page takes over', async ({ page, background }) => {
  await page.goto(SPECIMENS.report);
  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await expect(cardOf(page)).toContainText('2nd session');
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.unodc.org/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      files: ['content-scripts/page.js'],
    });
  });
  await expect(cardOf(page)).toHaveCount(0);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  await clickOn(page, 'CTOC/COP/WG.4/2009/2');
  await expect(cardOf(page)).toHaveCount(1);
  await expect(cardOf(page)).toContainText('14–15 April 2009');
  await expect(page.locator('addendum-overlay')).toHaveCount(1);
});
