import { expect, type Worker } from '@playwright/test';
import type { PageOutline } from '../../lib/calls/PageOrder.ts';
import { openBeside } from '../../scripts/stage/openBeside.ts';
import { keepDrafts, makeNote } from './notebook.ts';
import { openInReader } from './openInReader.ts';
import { cardOf, paintedIn } from './overlay.ts';
import { ADDRESS, makeReaderFiles, READER_SITE } from './readerFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: READER_SITE });
test.beforeAll(makeReaderFiles);

const NOTED = 'paint their lighthouses white and red';

test('a note made on the web page shows on the PDF, also where its page is drawn only later', async ({
  page,
  context,
  background,
}) => {
  await page.goto(`${ADDRESS}/report.html`);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  const own = await makeNote(context, page, NOTED);
  await keepDrafts(own, 'Which red?', { colour: 3 });
  await openInReader(page, background, 'report.pdf', '#page=2');
  await expect(page.locator('.page[data-page-number="2"] .textLayer')).toContainText('at dawn');
  await page.getByLabel('Page', { exact: true }).fill('1');
  await page.getByLabel('Page', { exact: true }).press('Enter');
  await expect.poll(() => paintedIn(page, 'addendum-note-3')).toEqual([NOTED]);
});

test('the side panel beside the reader lists the outline and the references of the document, and leads there', async ({
  page,
  context,
  background,
}) => {
  await openInReader(page, background, 'report.pdf');
  await expect(page.locator('addendum-overlay .mark').first()).toBeVisible();
  const panel = await openBeside(context, 'sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Working Group on Lighthouses');
  await panel.getByRole('tab', { name: 'Outline' }).click();
  await expect(panel.getByRole('tabpanel')).toContainText('Recommendations adopted by the Working Group');
  await panel.getByRole('tab', { name: 'References' }).click();
  await panel.getByRole('button', { name: /^CTOC\/COP\/2008\/19/ }).click();
  await expect(cardOf(page)).toContainText('CTOC/COP/2008/19');
});

for (const name of ['report.pdf', 'report.docx'])
  test(`the card of a recommendation of ${name} opens from its mark, and what it says can be corrected there`, async ({
    page,
    background,
  }) => {
    await openInReader(page, background, name);
    const marks = page.locator('addendum-overlay .mark');
    const mark = marks.and(page.locator('[aria-label*="paragraph 2,"]'));
    await expect(mark).toBeVisible();
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = cardOf(page);
    await expect(card).toContainText('paint their lighthouses white and red');
    await card.getByText('Correct this').click();
    await card.getByRole('button', { name: 'This is not a recommendation' }).click();
    await expect(mark).toHaveCount(0);
  });

/** What later texts did to paragraph 2 of the report, as the reader's tab has it. */
async function laterOf(background: Worker): Promise<string | null | undefined> {
  const { outline } = await background.evaluate(async (): Promise<PageOutline> => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('report.pdf'));
    const answer = await chrome.tabs.sendMessage(tab?.id ?? 0, { order: 'list-outline' }).catch(() => null);
    return answer ?? { outline: null, isReading: false };
  });
  return outline?.recommendations.find(({ paragraph }) => paragraph === '2')?.later;
}

test('what is learned from a later document is told in a reader that was open before', async ({
  page,
  context,
  background,
}) => {
  await openInReader(page, background, 'report.pdf');
  await expect.poll(() => laterOf(background)).toBe('not checked');
  const other = await context.newPage();
  await other.goto(`${ADDRESS}/later.html`);
  await expect.poll(() => laterOf(background)).toBe('built on');
});
