import { expect, type Page } from '@playwright/test';
import { keepDrafts, openOwn, readTable, toolsOf } from './notebook.ts';
import { openInReader } from './openInReader.ts';
import { paintedIn, restOn } from './overlay.ts';
import { ADDRESS, makeReaderFiles, READER_SITE, REPORT } from './readerFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: READER_SITE });
test.beforeAll(makeReaderFiles);

test('a PDF opens with its text, references, recommendations and address', async ({ page, background }) => {
  await openInReader(page, background, 'report.pdf');
  await expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');
  await expect(page.locator('.reader-address')).toHaveText(`${ADDRESS}/report.pdf`);
  await expect.poll(() => paintedIn(page)).toContain('CTOC/COP/2008/19');
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  await expect(page.locator('addendum-overlay .mark').first()).toBeVisible();
  await expect(page).toHaveTitle(
    /^CTOC\/COP\/WG\.4\/2031\/9 · Report on the meeting of the Working Group on Lighthouses/,
  );
});

test('a document opens from its card, and a reload and a bookmark keep its page', async ({
  page,
  context,
}) => {
  await page.goto(`${ADDRESS}/report.html`);
  await restOn(page, 'A/99/100');
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Read with Addendum' }).click();
  const reader = await opening;
  await expect(reader.locator('.textLayer').first()).toContainText('paint their lighthouses');
  expect(new URL(reader.url()).searchParams.get('src')).toBe(`${ADDRESS}/report.pdf`);
  await reader.getByLabel('Page', { exact: true }).fill('2');
  await reader.getByLabel('Page', { exact: true }).press('Enter');
  await expect.poll(() => reader.url()).toContain('#page=2');
  await reader.reload();
  await expect(reader.locator('.page[data-page-number="2"] .textLayer')).toContainText(
    'putting it out at dawn',
  );
});

test('Word, HTML and text files are set as documents, with references and marks', async ({
  page,
  background,
}) => {
  test.slow();
  for (const name of ['report.docx', 'report.html', 'report.txt']) {
    await openInReader(page, background, name);
    await expect(page.locator('.set-document')).toContainText('2. States parties should paint');
    await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
    await expect(page.locator('addendum-overlay .mark').first()).toBeVisible();
  }
});

const FAULTS: [name: string, says: RegExp][] = [
  ['damaged.pdf', /damaged/],
  ['locked.pdf', /locked with a password/],
  ['empty.pdf', /The file is empty/],
  ['nowhere.pdf', /no document at this address/],
  ['missing.pdf', /official system answers that there is none of this symbol/],
];

test('of what cannot be opened the reader says what is wrong, shows nothing of it, and leads to the original', async ({
  page,
  background,
}) => {
  test.slow();
  for (const [name, says] of FAULTS) {
    await openInReader(page, background, name);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('link', { name: 'Open the original' })).toHaveAttribute(
      'href',
      `${ADDRESS}/${name}`,
    );
    await expect(page.locator('#document')).toBeEmpty();
  }
});

test('permission is asked for the site of the document alone', async ({ page, background }) => {
  const { host } = new URL(background.url());
  await page.goto(
    `chrome-extension://${host}/reader.html?src=${encodeURIComponent('https://docs.un.org/en/A/1/1')}`,
  );
  await expect(page.getByRole('alert')).toContainText('Sites: docs.un.org, documents.un.org');
  await expect(page.getByRole('button', { name: 'Allow these sites' })).toBeVisible();
});

test('a note on the PDF, over the border of two pages, shows there again and on the web page', async ({
  page,
  context,
  background,
}) => {
  await openInReader(page, background, 'report.pdf');
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  await page.getByLabel('Page', { exact: true }).fill('2');
  await page.getByLabel('Page', { exact: true }).press('Enter');
  await expect(page.locator('.page[data-page-number="2"] .textLayer')).toContainText('at dawn');
  const quote = await selectOverPages(page);
  expect(quote).toContain('lamp number');
  await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  await expect(toolsOf(page)).toHaveCount(0);
  const own = await openOwn(context);
  const [draft] = await readTable(own, 'drafts');
  const { source, targets, quote: kept } = draft?.content ?? {};
  expect(source).toMatchObject({
    symbol: 'CTOC/COP/WG.4/2031/9',
    url: `${ADDRESS}/report.pdf`,
    paragraph: '3',
  });
  expect(targets).toContain('work:CTOC/COP/WG.4/2031/9@en');
  // The paragraph begins 90 points from the left and goes on from the top of the next page.
  const places = (draft?.content.selectors ?? []).flatMap((selector) =>
    selector.type === 'FragmentSelector' ? [selector.value] : [],
  );
  expect(places).toEqual([
    expect.stringMatching(/^page=1&viewrect=90(?:\.\d+)?,6\d\d/),
    expect.stringMatching(/^page=2&viewrect=90(?:\.\d+)?,[78]\d/),
  ]);
  // Neither running heads nor page numbers come between.
  expect(REPORT.some(({ text }) => text.includes(String(kept)))).toBe(true);
  await keepDrafts(own, 'Over two pages.', { colour: 2 });
  const words = () => paintedIn(page, 'addendum-note-2').then((painted) => painted.map(withoutSpace));
  await expect.poll(words).toEqual([withoutSpace(String(kept))]);
  await page.reload();
  await expect.poll(words).toEqual([withoutSpace(String(kept))]);
  await page.goto(`${ADDRESS}/report.html`);
  await expect.poll(words).toEqual([withoutSpace(String(kept))]);
});

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** Selects from the last line of the paragraph on the first page to its first line on the second. */
function selectOverPages(page: Page): Promise<string> {
  return page.evaluate(() => {
    const itemsOf = (number: number) =>
      [...document.querySelectorAll(`.page[data-page-number="${number}"] .textLayer span`)].filter((item) =>
        item.textContent?.includes('lamp number'),
      );
    const [last, first] = [itemsOf(1).at(-1)?.firstChild, itemsOf(2)[0]?.firstChild];
    if (!last || !first) throw new Error('The paragraph does not go on over the pages.');
    const range = new Range();
    range.setStart(last, 0);
    range.setEnd(first, first.textContent?.length ?? 0);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return String(selection);
  });
}

for (const name of ['hostile.pdf', 'hostile.docx', 'hostile.html'])
  test(`nothing in ${name} runs, and no request leaves`, async ({ page, background, site }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const asked = site.asked.length;
    await openInReader(page, background, name);
    await expect(page.locator('#document')).toContainText('hostile to its readers');
    // Long enough for the reader to read all of it: its references are asked for last.
    await expect(page.locator('.reader-progress')).toHaveCount(0);
    await page.locator('#document').click({ position: { x: 200, y: 200 } });
    expect(site.asked.slice(asked)).toEqual([`/documents/lighthouses/${name}`]);
    expect(dialogs).toEqual([]);
    expect(
      await page.locator('#document :is(script, iframe, img, [onclick], a[href^="javascript"])').count(),
    ).toBe(0);
  });

test('a file of hundreds of pages is shown before it is read, and only what is in view is drawn', async ({
  page,
  background,
}) => {
  test.slow();
  await openInReader(page, background, 'long.pdf');
  await expect(page.locator('.textLayer').first()).toContainText('States parties should light lamp 1');
  const pages = Number(await page.locator('.page').count());
  expect(pages).toBeGreaterThan(200);
  await page.getByLabel('Page', { exact: true }).fill(String(pages));
  await page.getByLabel('Page', { exact: true }).press('Enter');
  await expect(page.locator(`.page[data-page-number="${pages}"] .textLayer`)).toContainText('A/71/9000');
  await expect.poll(() => paintedIn(page), { timeout: 60_000 }).toContain('A/71/9000');
  expect(await page.locator('.textLayer').count()).toBeLessThan(20);
});

test('a kept copy opens without the network, with its size, and can be removed', async ({
  page,
  background,
  site,
}) => {
  await openInReader(page, background, 'report.pdf');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByText('A copy is kept on this device.')).toBeVisible();
  const asked = site.asked.length;
  await page.reload();
  await expect(page.locator('.textLayer').first()).toContainText('paint their lighthouses');
  expect(site.asked.length).toBe(asked);
  const { host } = new URL(background.url());
  await page.goto(`chrome-extension://${host}/reader.html`);
  await expect(page.locator('.reader-copies')).toContainText('kB');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.locator('.reader-copies')).toHaveCount(0);
});
