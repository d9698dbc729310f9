import { type Page, expect } from '@playwright/test';
import { ADDRESS, makeReaderFiles, READER_SITE } from './readerFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: READER_SITE });
test.beforeAll(makeReaderFiles);

async function openReader(page: Page, extensionId: string, name: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/reader.html?src=${encodeURIComponent(`${ADDRESS}/${name}`)}`);
}

test('a PDF opens, with its text, marks and address', async ({ context, background }) => {
  const page = await context.newPage();
  page.on('console', (m) => console.log('CONSOLE', m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.stack));
  await openReader(page, new URL(background.url()).host, 'report.pdf');
  await expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/h/pdf-scratch/r1.png' });
});
