import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { makeLongPdf } from '../../scripts/bench/reader/makeLongPdf.ts';
import { openInReader } from './openInReader.ts';
import { paintedIn } from './overlay.ts';
import { ADDRESS, READER_SITE } from './readerFiles.ts';
import { test } from './test.ts';

const PAGES = 500;
/** The last paragraph of such a file. */
const LAST = 5500;
const PATIENCE = { timeout: 60_000 };

test.use({ siteFolder: READER_SITE });

test.beforeAll(async () => {
  const folder = join(READER_SITE, new URL(ADDRESS).pathname);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pages.pdf'), await makeLongPdf(PAGES));
});

test(`a file of ${PAGES} pages is read to its end, and only what is near the window is drawn`, async ({
  page,
  background,
}) => {
  test.slow();
  await openInReader(page, background, 'pages.pdf');
  await expect(page.locator('.textLayer').first()).toContainText('1. States parties');
  const number = page.getByLabel('Page', { exact: true });
  await number.fill(String(PAGES));
  await number.press('Enter');
  await expect(page.locator(`.page[data-page-number="${PAGES}"] .textLayer`)).toContainText(
    `${LAST}. States parties`,
  );
  await expect.poll(async () => (await paintedIn(page)).join('\n'), PATIENCE).toContain(`A/98/${LAST}`);
  await expect(page.locator('addendum-overlay .mark:not([hidden])').first()).toBeVisible(PATIENCE);
  expect(await page.locator('.page canvas').count()).toBeLessThan(20);
});
