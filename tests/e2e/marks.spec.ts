import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, type Worker } from '@playwright/test';
import { cardOf } from './overlay.ts';
import { readClipboard } from './readClipboard.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');

/** Marks in the order in which the Tab key comes to them. */
const labelsIn = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('addendum-overlay')?.shadowRoot?.querySelectorAll('.mark') ?? [])].map(
      (mark) => mark.ariaLabel ?? '',
    ),
  );

/** How far the top of each mark in the window is from the top of its paragraph's first line, by paragraph. */
const gapsIn = (page: Page) =>
  page.evaluate(() => {
    const marks = [
      ...(document.querySelector('addendum-overlay')?.shadowRoot?.querySelectorAll('.mark') ?? []),
    ];
    const gaps: Record<string, number> = {};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const found of (node.nodeValue ?? '').matchAll(/(?:^|\n)\s*(\d+)\. (?=[A-Z])/g)) {
        const mark = marks.find((one) => one.ariaLabel?.match(/paragraph (\d+)(?=,|$)/)?.[1] === found[1]);
        if (mark === undefined) continue;
        const range = new Range();
        const at = found.index + found[0].search(/\d/);
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const line = range.getBoundingClientRect();
        const rect = mark.getBoundingClientRect();
        if (line.top < 0 || line.bottom > innerHeight || rect.height < 6) continue;
        gaps[found[1] ?? ''] = Math.abs(rect.top - line.top);
      }
    }
    return gaps;
  });

async function checkAligned(page: Page): Promise<void> {
  await expect.poll(async () => Object.keys(await gapsIn(page)).length).toBeGreaterThan(0);
  await expect.poll(async () => Math.max(...Object.values(await gapsIn(page)))).toBeLessThanOrEqual(3);
}

/** Zooms the page as the browser's own menu does. */
async function zoom(background: Worker, factor: number): Promise<void> {
  await background.evaluate(async (to) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, to);
  }, factor);
}

const focused = (page: Page) =>
  page.evaluate(() => document.querySelector('addendum-overlay')?.shadowRoot?.activeElement?.ariaLabel ?? '');

test('marks of sixty recommendations are level with their paragraphs at 100 % and at 200 %', async ({
  page,
  background,
}) => {
  await page.goto(SPECIMENS.recommendations);
  const before = await page.evaluate(() => [document.head.outerHTML, document.body.outerHTML]);
  await expect
    .poll(() => labelsIn(page))
    .toContain('Recommendation, paragraph 8, States parties, should endeavour to');
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await checkAligned(page);
  await zoom(background, 2);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
  await checkAligned(page);
  await page.locator('#para-50').scrollIntoViewIfNeeded();
  await checkAligned(page);
  await zoom(background, 1);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1);
  await checkAligned(page);
  expect(await page.evaluate(() => [document.head.outerHTML, document.body.outerHTML])).toEqual(before);
});

test('with the keyboard alone through all of them', async ({ page }) => {
  await page.goto(SPECIMENS.recommendations);
  await expect.poll(async () => (await labelsIn(page)).length).toBeGreaterThan(3);
  const walked: string[] = [];
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focused(page)).toContain('paragraph');
  while (!(await focused(page)).includes('paragraph 8,')) {
    const was = await focused(page);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).not.toBe(was);
  }
  for (let label = await focused(page); walked.at(-1) !== label; label = await focused(page)) {
    walked.push(label);
    if (label.includes('paragraph 65,')) break;
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).not.toBe(label);
  }
  // Sixty recommendations, three of which are items of one paragraph, which has a mark of its own.
  expect(walked).toHaveLength(61);
  expect(walked.at(-1)).toContain('paragraph 65,');
});

test('the card of paragraph 15 leads to paragraph 17 of the 2009 report', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  const mark = page.locator('addendum-overlay .mark[aria-label*="paragraph 15,"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = cardOf(page);
  await expect(card).toContainText('CTOC/COP/WG.4/2030/6');
  await expect(card).toContainText('States parties');
  await expect(card).toContainText('4. Coordination');
  await expect(card).toContainText('para. 50');
  await page.keyboard.press('c');
  await expect(card).toContainText('On the clipboard: CTOC/COP/WG.4/2030/6, para. 15');
  const address = 'https://docs.un.org/en/CTOC/COP/WG.4/2030/6';
  const cited = 'CTOC/COP/WG.4/2030/6, para. 15';
  expect(await readClipboard(page)).toEqual({
    text: cited,
    html: expect.stringContaining(`<a href="${address}">${cited}</a>`),
    markdown: expect.stringMatching(
      /^\[CTOC.*\]\(<https:\/\/docs\.un\.org\/en\/CTOC\/COP\/WG\.4\/2030\/6>\)$/,
    ),
  });
  await card.getByRole('button', { name: 'CTOC/COP/WG.4/2009/2, para. 17' }).press('Enter');
  await expect(card).toContainText('CTOC/COP/WG.4/2009/2');
  await expect(card).toContainText('Paragraph 17');
  await expect(card.getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    'https://docs.un.org/en/CTOC/COP/WG.4/2009/2',
  );
  await card.getByRole('button', { name: 'Back' }).press('Enter');
  await card.getByRole('button', { name: /para\. 50/ }).press('Enter');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#para-50')).toBeInViewport();
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect.poll(() => focused(page)).toContain('paragraph 15,');
});

test('resting on a mark opens its card, leaving closes it', async ({ page }) => {
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await page.locator('addendum-overlay .mark[aria-label*="paragraph 15,"]').hover();
  await expect(cardOf(page)).toContainText('para. 15');
  await page.mouse.move(2, 2);
  await expect(cardOf(page)).toHaveCount(0);
});

test('what is no recommendation is said once, and can be taken back', async ({ page }) => {
  await page.goto(SPECIMENS.recommendations);
  const mark = page.locator('addendum-overlay .mark[aria-label*="paragraph 9,"]');
  await mark.click();
  const card = cardOf(page);
  await card.getByText('Correct this').click();
  await card.getByRole('button', { name: 'This is not a recommendation' }).click();
  await expect(mark).toHaveCount(0);
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(mark).toHaveCount(1);
});

/** Selects words of a paragraph as a reader does, and waits for the buttons beside them. */
async function selectWords(page: Page, paragraph: string, words: string): Promise<void> {
  await page.locator(paragraph).evaluate((element, wanted) => {
    element.scrollIntoView({ block: 'center' });
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

const tool = (page: Page, name: string) =>
  page.locator('addendum-overlay .selection').getByRole('button', { name });

test('what is no recommendation stays none after a reload, and is taken back beside the selection', async ({
  page,
}) => {
  await page.goto(SPECIMENS.recommendations);
  const mark = page.locator('addendum-overlay .mark[aria-label*="paragraph 9,"]');
  await mark.click();
  const card = cardOf(page);
  await card.getByText('Correct this').click();
  await card.getByRole('button', { name: 'This is not a recommendation' }).click();
  await expect(mark).toHaveCount(0);
  await page.reload();
  await expect.poll(async () => (await labelsIn(page)).length).toBeGreaterThan(3);
  await expect(mark).toHaveCount(0);
  await selectWords(page, '#para-9', 'Secretariat');
  await expect(tool(page, 'Undo')).toBeVisible();
  await expect(tool(page, 'This is a recommendation')).toHaveCount(0);
  await tool(page, 'Undo').click();
  await expect(mark).toHaveCount(1);
  await expect(page.locator('addendum-overlay .tools-said')).toContainText('Taken back');
});

test('a recommendation is split where the reader says, on a copy at another address too', async ({
  page,
}) => {
  await page.goto(SPECIMENS.recommendations);
  const body = await page.evaluate(async () => (await fetch(location.href)).text());
  const copy = 'https://www.unodc.org/unodc/en/another-copy.html';
  await page.route(copy, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  const marks = page.locator('addendum-overlay .mark[aria-label*="paragraph 9,"]');
  await expect(marks).toHaveCount(1);
  await selectWords(page, '#para-9', 'letting schools');
  await tool(page, 'Split here').click();
  await expect(marks).toHaveCount(2);
  await page.goto(copy);
  await expect(marks).toHaveCount(2);
  await selectWords(page, '#para-9', 'letting schools');
  await tool(page, 'Undo').click();
  await expect(marks).toHaveCount(1);
});

test('J and K go from recommendation to recommendation, with their cards', async ({ page }) => {
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await page.locator('addendum-overlay .mark[aria-label*="paragraph 15,"]').click();
  await expect(cardOf(page)).toContainText('para. 15');
  await page.keyboard.press('j');
  await expect(cardOf(page)).toContainText('para. 16');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(cardOf(page)).toContainText('para. 14');
});

const SEED = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith('001')) : undefined;
if (SEED === undefined) console.info('The real report is not beside this folder: marks are not tried on it.');
else {
  test('marks of a real report as plain text are level with their paragraphs', async ({
    page,
    background,
  }) => {
    const body = readFileSync(path.join(SEEDS, SEED), 'utf8');
    await page.route('**/real-report.txt', (route) =>
      route.fulfill({ contentType: 'text/plain; charset=utf-8', body }),
    );
    await page.goto('https://www.unodc.org/unodc/en/real-report.txt');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await checkAligned(page);
    await zoom(background, 2);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
    await checkAligned(page);
    await zoom(background, 1);
  });
}
