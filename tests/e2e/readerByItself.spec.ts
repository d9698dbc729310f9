import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { openBeside } from '../../scripts/stage/openBeside.ts';
import { ADDRESS, makeReaderFiles, READER_SITE } from './readerFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: READER_SITE });
test.beforeAll(makeReaderFiles);

const PDF = `${ADDRESS}/report.pdf`;
const PAGE = `${ADDRESS}/report.html`;
const inReader = (page: Page) =>
  expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');

/** Switches on, in the settings, that PDF files open in the reader by themselves. */
async function switchOn(context: BrowserContext, background: Worker): Promise<void> {
  const options = await context.newPage();
  await options.goto(await background.evaluate(() => chrome.runtime.getURL('/options.html')));
  const setting = options.getByLabel('Open PDF files of UN sites in the reader by themselves');
  await expect(setting).not.toBeChecked();
  await setting.check();
  await expect(options.getByText('This holds for unodc.org.')).toBeVisible();
  await options.close();
}

test('where it is wished, a PDF opens in the reader by itself; the way back and the original are not led in a circle', async ({
  page,
  context,
  background,
}) => {
  test.slow();
  await switchOn(context, background);
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'A/99/100' }).click();
  await inReader(page);
  // Back leads to the original, which is not led away again, and back again to the page.
  await page.evaluate(() => history.back());
  await expect.poll(() => page.url()).toBe(PDF);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.url()).toBe(PAGE);
  // The same link leads to the reader once more.
  await page.getByRole('link', { name: 'A/99/100' }).click();
  await inReader(page);
  const opening = context.waitForEvent('page');
  await page.locator('.reader-address').click();
  const original = await opening;
  await expect.poll(() => original.url()).toBe(PDF);
  // Over it stands the offer to read it: so the page was there to be led away, and was not.
  await expect(original.getByRole('button', { name: 'Read with Addendum' })).toBeVisible();
  expect(original.url()).toBe(PDF);
});

test('over a PDF in the viewer of the browser the reader is offered, on the page and in the side panel', async ({
  page,
  context,
}) => {
  await page.goto(PDF);
  await expect(page.getByRole('button', { name: 'Read with Addendum' })).toBeVisible();
  const panel = await openBeside(context, 'sidepanel.html');
  await expect(panel.getByRole('heading', { name: 'This tab shows a file' })).toBeVisible();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Read with Addendum' }).click();
  const reader = await opening;
  await inReader(reader);
  expect(new URL(reader.url()).searchParams.get('src')).toBe(PDF);
  await reader.close();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Read with Addendum' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Read with Addendum' }).click();
  await inReader(page);
});
