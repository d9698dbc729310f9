import { expect, type Page } from '@playwright/test';
import { makeLongPdf } from '../../scripts/bench/reader/makeLongPdf.ts';
import { readerPage } from './openInReader.ts';
import { test } from './test.ts';

/** Fewer than the viewer itself keeps, more than the reader does. */
const PAGES = 9;
const MOST_DRAWN = 6;

/** Drops a report of so many pages on the reader. */
async function drop(page: Page, pages: number): Promise<void> {
  const file = (await makeLongPdf(pages)).toString('base64');
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content), (at) => at.charCodeAt(0))], 'report.pdf'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, file);
  await expect(page.locator('.page')).toHaveCount(pages);
  await expect(page.locator('.page[data-page-number="1"] .endOfContent')).toBeAttached();
}

test('few pages stay drawn while a reader goes through a document', async ({ page, background }) => {
  test.slow();
  await page.goto(readerPage(background));
  await drop(page, PAGES);
  for (let number = 2; number <= PAGES; number++) {
    await page.getByLabel('Page', { exact: true }).fill(String(number));
    await page.getByLabel('Page', { exact: true }).press('Enter');
    await expect(page.locator(`.page[data-page-number="${number}"] .endOfContent`)).toBeAttached();
  }
  await expect.poll(() => page.locator('.page canvas').count()).toBeLessThanOrEqual(MOST_DRAWN);
});

test('the text of a PDF is let go once others are open', async ({ page, background }) => {
  test.slow();
  await page.goto(readerPage(background));
  await drop(page, 3);
  await page.evaluate(() => {
    const layer = document.querySelector('.textLayer') ?? document;
    Object.assign(globalThis, { closedLayer: new WeakRef(layer) });
  });
  for (const pages of [4, 5]) await drop(page, pages);
  await expect
    .poll(
      async () => {
        await page.requestGC();
        return page.evaluate(() => {
          const closed: WeakRef<Element> = Reflect.get(globalThis, 'closedLayer');
          return closed.deref() === undefined;
        });
      },
      { timeout: 60_000 },
    )
    .toBe(true);
});
