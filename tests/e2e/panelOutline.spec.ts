import { type BrowserContext, expect, type Page } from '@playwright/test';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { waitForPaint } from '../../scripts/stage/waitForPaint.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

/** The side panel, at the outline of the page in front. */
async function openOutline(context: BrowserContext): Promise<Page> {
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'Outline' }).click();
  return panel;
}

const isFlashed = (page: Page) => page.evaluate(() => (CSS.highlights.get('addendum-flash')?.size ?? 0) > 0);

test('the outline is filtered by who is asked, and leads to the place on the page', async ({
  context,
  page,
}) => {
  await page.goto(SPECIMENS.report);
  await waitForPaint(page, 5000);
  const panel = await openOutline(context);
  await expect(panel.getByRole('button', { name: /^II Recommendations/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Filter' }).click();
  await panel.getByRole('combobox', { name: 'Who is asked' }).selectOption({ label: 'the Secretariat (1)' });
  const rows = panel.getByRole('list', { name: 'Outline' }).getByRole('button');
  await expect(rows).toHaveText([/Recommendations$/, /General matters$/, /^7.*Secretariat.*should/, '']);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await rows.nth(2).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect.poll(() => isFlashed(page)).toBe(true);
  await panel.getByRole('button', { name: 'Card of the recommendation 7' }).click();
  await expect(panel.locator('.document-tab .card')).toContainText('Secretariat');
});

test('a delegation is found where it spoke and was represented, and kept for other documents', async ({
  context,
  page,
}) => {
  await page.goto(SPECIMENS.meeting);
  const panel = await openOutline(context);
  await panel.getByRole('button', { name: 'Filter' }).click();
  const name = panel.getByRole('combobox', { name: 'My delegation' });
  await name.fill('islamic republic of iran');
  await name.press('Enter');
  await expect(panel.getByRole('button', { name: /Iran.*Under item 3.*as a representative/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /Iran.*Represented as: States parties/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /Algeria/ })).toHaveCount(0);
  await panel.reload();
  await panel.getByRole('tab', { name: 'Outline' }).click();
  await panel.getByRole('button', { name: 'Filter' }).click();
  await expect(name).toHaveValue('islamic republic of iran');
});

test('the reader says what the symbol is, and takes it back', async ({ context, page }) => {
  await page.goto(SPECIMENS.meeting);
  const panel = await openPanelWindow(context);
  const head = panel.locator('.panel-head');
  await expect(head).toContainText('inferred');
  await panel.getByRole('button', { name: 'Its symbol is another one' }).click();
  await panel.getByRole('textbox', { name: 'This document’s symbol is' }).fill('ctoc/cop/wg.4/2099/3');
  await panel.getByRole('button', { name: 'Keep' }).click();
  await expect(head).toContainText('CTOC/COP/WG.4/2099/3');
  await expect(head).toContainText('set by you');
  await panel.getByRole('button', { name: 'Take back what I said' }).click();
  await expect(head).toContainText('inferred');
  await expect(head).not.toContainText('2099');
});

test('what stands in a frame of the same site is listed with its page, and reached there', async ({
  context,
  page,
}) => {
  await page.goto(SPECIMENS.frame);
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'References' }).click();
  const inner = panel.getByRole('button', { name: /^CTOC\/COP\/2010\/17/ });
  await expect(inner).toBeVisible();
  await inner.click();
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('addendum-overlay .card')).toContainText('CTOC/COP/2010/17');
});

test('a plain text is headed by its own title', async ({ context, page }) => {
  await page.goto(SPECIMENS.text);
  const panel = await openPanelWindow(context);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Specimen/);
});

test('notes are not painted on a site that the reader names', async ({ context, page }) => {
  await page.goto(SPECIMENS.report);
  const panel = await openPanelWindow(context);
  const site = panel.getByRole('checkbox', { name: 'Notes on unodc.org' });
  await site.uncheck();
  await panel.reload();
  await expect(site).not.toBeChecked();
  await site.check();
  await expect(site).toBeChecked();
});
