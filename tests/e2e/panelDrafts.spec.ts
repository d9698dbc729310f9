import { expect } from '@playwright/test';
import { launchChromium } from '../../scripts/stage/launchChromium.ts';
import { OUTPUT } from '../../scripts/stage/OUTPUT.ts';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { readTable } from './notebook.ts';
import { openBook } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'Half a sentence about';

test('what is typed survives the closing of the panel', async ({ context, page }) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await panel.getByRole('button', { name: 'Note on this document' }).click();
  await panel.keyboard.type(WORDS);
  await expect(panel.getByText('Kept as a draft')).toBeVisible();
  await panel.close();
  const again = await openPanelWindow(context);
  await expect(again.getByRole('textbox', { name: 'Comment' })).toHaveValue(WORDS);
  await again.keyboard.press('Escape');
  await expect(again.getByRole('article')).toContainText([WORDS]);
  expect(await readTable(again, 'drafts')).toEqual([]);
});

test('what is typed survives a browser that is killed', async ({ site }, info) => {
  const options = {
    extension: OUTPUT.e2e,
    port: site.port,
    headless: true,
    locale: 'en-GB',
    profile: info.outputPath('profile'),
  };
  const first = await launchChromium(options);
  const page = await first.newPage();
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(first);
  await panel.getByRole('button', { name: 'Note on this document' }).click();
  await panel.keyboard.type(WORDS);
  await expect(panel.getByText('Kept as a draft')).toBeVisible();
  const session = await first.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const browser = processes?.processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not say which process it is.');
  const isGone = new Promise((resolve) => first.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await isGone;

  const second = await launchChromium(options);
  const again = await openPanelWindow(second);
  await expect(again.getByRole('textbox', { name: 'Comment' })).toHaveValue(WORDS);
  await second.close();
});

test('a note that was changed elsewhere meanwhile is not written over unasked', async ({ context, page }) => {
  await page.goto(SPECIMENS.paper);
  const one = await openBook(context);
  await one.getByRole('button', { name: 'Note on this document' }).click();
  await one.keyboard.type('First');
  await one.keyboard.press('Escape');
  const other = await openBook(context);
  await one.getByText('First').click();
  await other.getByText('First').click();
  await one.getByRole('textbox', { name: 'Comment' }).fill('First, changed here');
  await one.keyboard.press('Escape');
  await expect(one.getByRole('article')).toContainText(['First, changed here']);
  await other.getByRole('textbox', { name: 'Comment' }).fill('First, changed there');
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: 'Keep both' }).click();
  await expect(other.getByRole('article')).toHaveCount(2);
});

test('a window of its own holds the editor alone, and closes when the note is saved', async ({
  context,
  page,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await panel.getByRole('button', { name: 'Note on this document' }).click();
  await panel.keyboard.type(WORDS);
  await expect(panel.getByText('Kept as a draft')).toBeVisible();
  const [draft] = await readTable(panel, 'drafts');
  await panel.close();
  const opened = context.waitForEvent('page');
  await background.evaluate(
    (id) => chrome.windows.create({ url: `sidepanel.html?note=${id}&tab=1`, type: 'popup' }),
    draft?.id,
  );
  const own = await opened;
  await expect(own.getByRole('textbox', { name: 'Comment' })).toHaveValue(WORDS);
  await expect(own.getByRole('tab')).toHaveCount(0);
  const closed = own.waitForEvent('close');
  await own.getByRole('button', { name: 'Save' }).click();
  await closed;
  await expect((await openBook(context)).getByRole('article')).toContainText([WORDS]);
});
