import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { paintedIn } from './overlay.ts';

/** An earlier document, a later one that says what an organ did with all of it, and what is told before and after. */
export interface FollowStory {
  earlier: string;
  later: string;
  /** The verb of what the organ did, as printed. */
  verb: string;
  /** How many acts are known before the later document was read: what a pack tells. */
  known: number;
  /** The paragraph of the later document that says it, as it begins there. */
  paragraph: RegExp;
  /** The name by which the later document is kept. */
  name: RegExp;
}

/**
 * Opens an earlier document, then a later one, and goes back: what is told has changed, and leads to the paragraph; what
 * is forgotten is told no more.
 */
export async function followThrough(
  context: BrowserContext,
  background: Worker,
  { earlier, later, verb, known, paragraph, name }: FollowStory,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(earlier);
  await page.bringToFront();
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'Follow-up' }).click();
  const acts = panel.locator('.set-facts .step');
  const quotes = panel.locator('.set-facts .step-quote');
  await expect(panel.locator('.follow-row').first()).toBeVisible();
  await expect(acts).toHaveCount(known);
  await expect(quotes).toHaveCount(0);

  await page.goto(later);
  // Marks come when it was read, and what was read is kept.
  await expect(page.locator('addendum-overlay .mark').first()).toBeAttached();
  await page.goto(earlier);
  await expect(quotes).toHaveCount(1);
  await expect(acts).toHaveCount(1);
  await expect(acts).toContainText(verb);
  const bar = panel.locator('.set-line summary');
  await expect(bar).toContainText(verb);

  const opened = context.waitForEvent('page');
  await acts.locator('.place').last().click();
  const place = await opened;
  await expect(place).toHaveURL(later);
  await expect.poll(() => paintedIn(place, 'addendum-flash')).toEqual([expect.stringMatching(paragraph)]);
  await place.close();

  await forget(context, background, name);
  await expect(quotes).toHaveCount(0);
  await expect(acts).toHaveCount(known);
}

async function forget(context: BrowserContext, background: Worker, name: RegExp): Promise<void> {
  const options: Page = await context.newPage();
  await options.goto(await background.evaluate(() => chrome.runtime.getURL('/options.html')));
  const list = options.getByRole('list', { name: 'Documents that are kept' });
  await list.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await expect(list.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
  await options.close();
}
