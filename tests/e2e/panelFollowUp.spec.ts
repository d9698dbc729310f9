import { expect } from '@playwright/test';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { waitForPaint } from '../../scripts/stage/waitForPaint.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

test('the follow-up of a report is sorted, searched, copied, and leads to its cards', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SPECIMENS.report);
  await waitForPaint(page, 5000);
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'Follow-up' }).click();
  const rows = panel.locator('.follow-row');
  await expect(rows.first()).toBeVisible();
  const all = await panel.locator('.windowed-rows > li').first().getAttribute('aria-setsize');
  expect(Number(all)).toBeGreaterThan(1);
  await panel.getByRole('searchbox').fill('secretariat');
  await expect
    .poll(async () => Number(await panel.locator('.windowed-rows > li').first().getAttribute('aria-setsize')))
    .toBeLessThan(Number(all));
  await panel.getByRole('button', { name: 'Copy table' }).click();
  await expect(panel.locator('.follow-said')).toContainText('On the clipboard');
  const text = await panel.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('My status');
  expect(text).toMatch(/, para\. \d+/);
  await rows.first().locator('.follow-head').click();
  await expect(panel.locator('.document-tab .card')).toContainText('Recommendation');
});

test('the session of a document that belongs to none is said to be unknown', async ({ context, page }) => {
  await page.goto(SPECIMENS.nothing);
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'Session' }).click();
  await expect(panel.getByRole('heading', { name: 'Session not known' })).toBeVisible();
});
