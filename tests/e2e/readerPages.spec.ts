import { expect, type Page } from '@playwright/test';
import { openInReader } from './openInReader.ts';
import { paintedIn } from './overlay.ts';
import { ADDRESS, makeReaderFiles, READER_SITE } from './readerFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: READER_SITE });
test.beforeAll(makeReaderFiles);

/** Points from the left border of the page at which the text of the report begins, and the width of the page. */
const [TEXT_LEFT, PAGE_WIDTH] = [90, 612];

/** Where the first page, a line of it, what is painted on that line and the mark beside it stand in the window. */
function measure(page: Page) {
  return page.evaluate(() => {
    const box = (found: { getBoundingClientRect(): DOMRect } | null | undefined) => {
      const { left, top, right, bottom, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom, width, height };
    };
    const items = [...document.querySelectorAll('.page[data-page-number="1"] .textLayer > span')];
    const marks = document.querySelector('addendum-overlay')?.shadowRoot?.querySelectorAll('.mark');
    const painted = [...(CSS.highlights.get('addendum-ref') ?? [])] as Range[];
    const starting = (words: string) => items.find((item) => item.textContent?.startsWith(words));
    return {
      paper: box(document.querySelector('.page[data-page-number="1"] canvas')),
      line: box(starting('2. States parties')),
      symbol: box(starting('CTOC/COP/WG.4/2010/6')),
      painted: box(painted.find((range) => String(range).includes('2010/6'))),
      mark: box([...(marks ?? [])].find((mark) => !mark.hasAttribute('hidden'))),
    };
  });
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** Whether the mark stands before its line, near it, and level with it. */
const LEVEL: Record<string, (places: Measured) => boolean> = {
  upright({ line, mark }) {
    const isLevel = mark.top < line.bottom && mark.bottom > line.top;
    return isLevel && mark.right <= line.left && line.left - mark.right < 24;
  },
  turned({ line, mark }) {
    const isLevel = mark.left < line.right && mark.right > line.left;
    return isLevel && mark.bottom <= line.top && line.top - mark.bottom < 24;
  },
};

test('words, what is painted on them and marks stay where they are drawn, at every zoom and however the page is turned', async ({
  page,
  background,
}) => {
  await openInReader(page, background, 'report.pdf');
  await expect(page.locator('addendum-overlay .mark').first()).toBeVisible();
  for (const zoom of ['Larger', 'Smaller', 'Smaller', 'Smaller']) {
    const before = await page.locator('.reader-zoom').textContent();
    await page.getByRole('button', { name: zoom }).click();
    await expect(page.locator('.reader-zoom')).not.toHaveText(before ?? '');
    await expect
      .poll(async () => {
        const { paper, line } = await measure(page);
        return Math.abs(line.left - paper.left - (TEXT_LEFT / PAGE_WIDTH) * paper.width) < 2;
      })
      .toBe(true);
    await expect.poll(async () => LEVEL.upright?.(await measure(page))).toBe(true);
    await expect
      .poll(async () => {
        const { symbol, painted } = await measure(page);
        return (
          painted.width > 0 && Math.abs(symbol.left - painted.left) + Math.abs(symbol.top - painted.top) < 4
        );
      })
      .toBe(true);
  }
  await page.getByRole('button', { name: 'Turn' }).click();
  await expect.poll(async () => LEVEL.turned?.(await measure(page))).toBe(true);
  await expect
    .poll(async () => {
      const { symbol, painted } = await measure(page);
      return painted.height > painted.width && Math.abs(symbol.top - painted.top) < 4;
    })
    .toBe(true);
});

test('small pictures of the pages lead to them, and are drawn as they come into view', async ({
  page,
  background,
}) => {
  await openInReader(page, background, 'report.pdf');
  await page.getByRole('button', { name: 'Pages' }).click();
  const pictures = page.locator('#reader-pages .page-picture');
  await expect(pictures).toHaveCount(2);
  await expect(pictures.nth(1).locator('canvas')).toBeVisible();
  await expect(pictures.first()).toHaveAttribute('aria-current', 'page');
  await pictures.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(pictures.nth(1)).toHaveAttribute('aria-current', 'page');
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('2');
});

test('a document is read, searched, turned and zoomed with the keyboard alone, and a reload comes back to the place', async ({
  page,
  background,
}) => {
  await openInReader(page, background, 'report.pdf');
  await expect(page.locator('.pdf-container')).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('dusk, and');
  const count = page.locator('.reader-find output');
  await expect(count).toHaveText('1 of 12');
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 12');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('1 of 12');
  await page.keyboard.press('F3');
  await expect(count).toHaveText('2 of 12');
  await page.keyboard.press('Control+Shift+g');
  await expect(count).toHaveText('1 of 12');
  await expect(page.locator('.textLayer .highlight.selected')).toHaveText('dusk, and');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('no such words');
  await expect(count).toHaveText('Not found');
  const before = await page.locator('.reader-zoom').textContent();
  await page.keyboard.press('Control+=');
  await expect(page.locator('.reader-zoom')).not.toHaveText(before ?? '');
  const zoomed = (await page.locator('.reader-zoom').textContent()) ?? '';
  await page.keyboard.press('Control+]');
  await expect.poll(() => page.url()).toContain('rotate=90');
  await page.keyboard.press('Control+[');
  await expect.poll(() => page.url()).not.toContain('rotate=');
  // Found on the second page, where the document now is.
  await expect.poll(() => page.url()).toMatch(/#page=2&zoom=/);
  await page.reload();
  await expect(page.locator('.reader-zoom')).toHaveText(zoomed);
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('2');
});

test('all pages are printed, each as a picture, and go when that is done', async ({ page, background }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await openInReader(page, background, 'report.pdf');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await expect(page.locator('#reader-print img')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#reader-print img').first()).toBeVisible();
  await expect(page.locator('.reader-bar')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#reader-print img')).toHaveCount(0);
});

test('the first page is readable while the rest is still to come', async ({ page, background, site }) => {
  const path = new URL(`${ADDRESS}/long.pdf`).pathname;
  const release = site.holdBack(path, 65_536);
  await openInReader(page, background, 'long.pdf');
  await expect(page.locator('.textLayer').first()).toContainText('States parties should light lamp 1');
  await expect(page.locator('.reader-progress')).toBeVisible();
  expect(site.ranges.some((range) => range.startsWith(path))).toBe(true);
  release();
  await expect(page.locator('.reader-progress')).toHaveCount(0);
  await expect.poll(() => paintedIn(page), { timeout: 60_000 }).toContain('A/71/1');
});
