import { expect, type Page } from '@playwright/test';
import { openOwn, readTable } from './notebook.ts';
import { cardOf } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const markOf = (page: Page, paragraph: number) =>
  page.locator(`addendum-overlay .mark[aria-label*="paragraph ${paragraph},"]`);

/** What the later report says of paragraphs of the earlier one. */
const TOLD = [
  [14, /Restated/],
  [16, /Not agreed/],
  [18, /Deferred/],
  [19, /Mentioned/],
  [22, /None found/],
] as const;

test('what a later report builds on is told on the earlier one, and leads to the paragraph', async ({
  page,
}) => {
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await expect(markOf(page, 15)).toHaveCount(1);
  await expect(markOf(page, 15)).not.toHaveAttribute('aria-label', /Built on/);
  await page.goto(SPECIMENS.laterReport);
  await expect(markOf(page, 2)).toHaveCount(1);
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await expect(markOf(page, 15)).toHaveAttribute('aria-label', /Built on/);
  for (const [paragraph, words] of TOLD) {
    await page.getByText(new RegExp(`^${paragraph}\\. `)).scrollIntoViewIfNeeded();
    await expect(markOf(page, paragraph)).toHaveAttribute('aria-label', words);
  }
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await markOf(page, 15).click();
  const card = cardOf(page);
  await expect(card).toContainText('9 March 2031');
  await expect(card).toContainText('Documents searched: 1, to 9 March 2031');
  await expect(card.locator('.step-quote')).toContainText('States parties should exchange the names');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    card.getByRole('button', { name: 'CTOC/COP/WG.4/2031/5, para. 2' }).press('Enter'),
  ]);
  await expect(opened).toHaveURL(SPECIMENS.laterReport);
});

test('what an organ did with the whole set is told once, and by whom', async ({ page }) => {
  await page.goto(SPECIMENS.laterReport);
  await expect(markOf(page, 2)).toHaveCount(1);
  await page.goto(SPECIMENS.recommendations);
  const set = page.locator('addendum-overlay .mark[aria-label^="Said of the whole set"]');
  await expect(set).toHaveCount(1);
  await expect(set).toHaveAttribute('aria-label', 'Said of the whole set: welcomed');
  await set.click();
  const card = cardOf(page);
  await expect(card.locator('.set-acts')).toContainText('resolution 15/2');
  await expect(card.locator('.set-acts')).toContainText('As reported in CTOC/COP/WG.4/2031/5, para. 1');
});

test('my status is kept at once, shown on the mark and the card, taken back, and says nothing of the facts', async ({
  page,
}) => {
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await markOf(page, 15).click();
  const card = cardOf(page);
  const before = await card.locator('.fact-chips').textContent();
  const painted = () => page.evaluate(() => CSS.highlights.get('addendum-note-1')?.size ?? 0);
  await card.locator('.my-status summary').click();
  await card.getByRole('button', { name: 'Raised' }).click();
  await expect(card.locator('.my-status summary')).toContainText('Raised');
  await expect(markOf(page, 15)).toHaveAttribute('aria-label', /My status: Raised/);
  await expect(card.locator('.fact-chips')).toHaveText(before ?? '');
  expect(await painted()).toBe(0);
  const own = await openOwn(page.context());
  await expect
    .poll(() => readTable(own, 'notes'))
    .toMatchObject([{ kind: 'recommendation', status: 'raised', statusDay: null, comment: '' }]);
  await page.bringToFront();
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(markOf(page, 15)).not.toHaveAttribute('aria-label', /My status/);
  await expect.poll(() => readTable(own, 'notes')).toEqual([]);
});
