import { expect, type Worker } from '@playwright/test';
import { paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

/** What the toolbar says of the tab with a page of the site. */
function toolbarOf(background: Worker): Promise<{ badge: string; title: string }> {
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.unodc.org/*' });
    const details = tab?.id === undefined ? {} : { tabId: tab.id };
    return { badge: await chrome.action.getBadgeText(details), title: await chrome.action.getTitle(details) };
  });
}

test('the toolbar says how many references there are, over all frames', async ({ page, background }) => {
  await page.goto(SPECIMENS.frame);
  await expect
    .poll(() => toolbarOf(background))
    .toEqual({ badge: '4', title: 'Addendum: references on this page: 4' });
});

test('the toolbar says which document it is, and how many recommendations are in it', async ({
  page,
  background,
}) => {
  await page.goto(SPECIMENS.recommendations);
  await expect
    .poll(() => toolbarOf(background))
    .toMatchObject({ title: expect.stringMatching(/\nCTOC\/COP\/WG\.4\/2030\/6\nRecommendations: 60$/) });
});

test('frames of the page before do not count', async ({ page, background }) => {
  await page.goto(SPECIMENS.frame);
  await expect.poll(() => toolbarOf(background)).toMatchObject({ badge: '4' });
  await page.goto(SPECIMENS.late);
  await expect.poll(() => toolbarOf(background)).toMatchObject({ badge: '2' });
});

test('a page that is not read is said to be none', async ({ background }) => {
  expect(await background.evaluate(() => chrome.action.getTitle({}))).toBe(
    'Addendum: does not read this page',
  );
});

test('everything can be hidden at once, on pages that are open', async ({ page, background }) => {
  await page.goto(SPECIMENS.late);
  await expect.poll(() => paintedIn(page)).toHaveLength(2);
  await background.evaluate(() => chrome.storage.local.set({ settings: { hidden: true } }));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect
    .poll(() => toolbarOf(background))
    .toEqual({ badge: '', title: 'Addendum: everything is hidden' });
  await background.evaluate(() => chrome.storage.local.set({ settings: { hidden: false } }));
  await expect.poll(() => paintedIn(page)).toHaveLength(2);
});
