import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openOwn, readTable } from './notebook.ts';
import { readerPage } from './openInReader.ts';
import { paintedIn } from './overlay.ts';
import { ADDRESS, makeReaderFiles, READER_SITE } from './readerFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: READER_SITE });
test.beforeAll(makeReaderFiles);

const fileOf = (name: string) => join(READER_SITE, new URL(`${ADDRESS}/${name}`).pathname);

/** Hands a file over as the browser does when one is dropped on the page, or pasted. */
async function handOver(page: Page, how: 'drop' | 'paste', name: string): Promise<void> {
  const bytes = [...readFileSync(fileOf(name))];
  await page.evaluate(
    ({ event, named, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], named));
      const made =
        event === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(made);
    },
    { event: how, named: name, content: bytes },
  );
}

const WAYS: ((page: Page) => Promise<void>)[] = [
  (page) => page.getByLabel('Choose a file').setInputFiles(fileOf('report.pdf')),
  (page) => handOver(page, 'drop', 'report.pdf'),
  (page) => handOver(page, 'paste', 'report.pdf'),
];

test('a file of the device that is chosen, dropped or pasted opens with its references, and no request leaves', async ({
  page,
  background,
  site,
}) => {
  test.slow();
  const asked = site.asked.length;
  for (const open of WAYS) {
    await page.goto(readerPage(background));
    await open(page);
    await expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');
    await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
    await expect(page.locator('.reader-address')).toHaveCount(0);
  }
  expect(site.asked.length).toBe(asked);
});

test('a file of the device is there again after a reload where a copy is kept; the way back leads to what was read before', async ({
  page,
  background,
}) => {
  await page.goto(readerPage(background, `?src=${encodeURIComponent(`${ADDRESS}/report.txt`)}`));
  await expect(page.locator('.set-document')).toContainText('paint their lighthouses');
  await handOver(page, 'drop', 'report.pdf');
  await expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Choose it again');
  await page.getByLabel('Choose a file').setInputFiles(fileOf('report.pdf'));
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByRole('button', { name: /^Remove the copy \(/ })).toBeVisible();
  await page.reload();
  await expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');
  await page.getByRole('button', { name: /^Remove the copy \(/ }).click();
  await expect(page.getByRole('button', { name: 'Keep a copy' })).toBeVisible();
  await expect(async () => {
    await page.goBack();
    await expect(page.locator('.set-document')).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('a set document is there again at its place after a reload', async ({ page, background }) => {
  await page.goto(readerPage(background, `?src=${encodeURIComponent(`${ADDRESS}/report.txt`)}`));
  const last = page.locator('.set-document > :last-child');
  await expect(last).toContainText('lamp 12 at dusk');
  await page.setViewportSize({ width: 700, height: 400 });
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => page.url()).toMatch(/#part=\d+$/);
  await page.reload();
  await expect(last).toBeInViewport();
});

test('a scanned document says that it has no text, and takes a note as a whole', async ({
  page,
  context,
  background,
}) => {
  await page.goto(readerPage(background, `?src=${encodeURIComponent(`${ADDRESS}/scanned.pdf`)}`));
  await expect(page.locator('.reader-warning')).toContainText('Notes on the whole document work');
  await expect(page.locator('.page canvas').first()).toBeVisible();
  await background.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.includes('reader.html'));
    await chrome.tabs.sendMessage(tab?.id ?? 0, { order: 'note-document' }, { frameId: 0 });
  });
  const own = await openOwn(context);
  const drafts = async () => (await readTable(own, 'drafts')).map(({ content }) => content);
  await expect
    .poll(drafts)
    .toEqual([
      expect.objectContaining({ kind: 'document', targets: [`url:${ADDRESS}/scanned.pdf`], selectors: [] }),
    ]);
});

test('a symbol that is typed asks for the official system alone, then and there', async ({
  page,
  background,
}) => {
  await page.goto(readerPage(background));
  await page.getByLabel('Address or document symbol').fill('ctoc/cop/wg.4/2010/6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Sites: documents.un.org');
  await expect(page.getByRole('link', { name: 'Open the original' })).toHaveAttribute(
    'href',
    /^https:\/\/documents\.un\.org\/api\/symbol\/access\?s=CTOC%2FCOP%2FWG\.4%2F2010%2F6&l=en&t=pdf$/,
  );
  await page.goBack();
  await expect(page.getByLabel('Address or document symbol')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
