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

test('my status begins a note on the recommendation, and says nothing of the facts', async ({ page }) => {
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await markOf(page, 15).click();
  const card = cardOf(page);
  const before = await card.locator('.fact-chips').textContent();
  await card.getByText('My status').click();
  await card.getByRole('button', { name: 'Raised' }).click();
  await expect(card).toContainText('The note is in the side panel');
  await expect(card.locator('.fact-chips')).toHaveText(before ?? '');
  const own = await openOwn(page.context());
  await expect
    .poll(async () => (await readTable(own, 'drafts')).map(({ content }) => content))
    .toMatchObject([{ kind: 'recommendation', status: 'raised' }]);
});
