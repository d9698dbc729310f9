import { expect, type Page, type Worker } from '@playwright/test';
import { keepDrafts, makeNote, readTable, selectWords, toolsOf } from './notebook.ts';
import { paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const LONG = 'keep a list of the offices that answer letters from abroad';
const SHORT = 'offices that answer letters';

/** The notes that are offered where several lie. */
const choices = (page: Page) =>
  page.locator('addendum-overlay').getByRole('group', { name: 'Several notes lie here' }).getByRole('button');

/** From now on, tells which note the side panel of the page's window was last asked to show; Playwright sees no side panel. */
async function watchWishes(background: Worker): Promise<() => Promise<unknown>> {
  await background.evaluate(() => {
    const { session } = chrome.storage;
    const set = session.set.bind(session);
    const asked = globalThis as { note?: unknown };
    session.set = (items: Record<string, unknown>) => {
      for (const item of Object.values(items))
        if (item instanceof Object && 'note' in item) asked.note = item.note;
      return set(items);
    };
  });
  return () => background.evaluate(() => (globalThis as { note?: unknown }).note);
}

/** Makes two notes of which one lies in the other, each in a colour of its own. */
async function makeBoth(page: Page, context: Parameters<typeof makeNote>[0]) {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, LONG);
  await keepDrafts(own, 'The long one.');
  await selectWords(page, SHORT);
  await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  await expect.poll(() => readTable(own, 'drafts')).toHaveLength(1);
  await keepDrafts(own, 'The short one.', { colour: 2 });
  await expect.poll(() => paintedIn(page, 'addendum-note-2')).toEqual([SHORT]);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return own;
}

test('a click where notes lie over one another offers both, and opens the one that is chosen', async ({
  page,
  context,
  background,
}) => {
  const own = await makeBoth(page, context);
  const asked = await watchWishes(background);
  const { x, y } = await page.evaluate(() => {
    const [range] = CSS.highlights.get('addendum-note-2') ?? [];
    const rect = (range as Range).getClientRects()[0] ?? new DOMRect();
    return { x: rect.x + 20, y: rect.y + rect.height / 2 };
  });
  await page.mouse.click(x, y);
  await expect(choices(page)).toHaveText([`Violet: ${SHORT}`, `Yellow: ${LONG}`]);
  await page.keyboard.press('Escape');
  await expect(choices(page)).toHaveCount(0);
  await page.mouse.click(x, y);
  await choices(page).nth(1).click();
  await expect(choices(page)).toHaveCount(0);
  const long = (await readTable(own, 'notes')).find(({ quote }) => quote === LONG);
  expect(long).toBeDefined();
  await expect.poll(asked).toBe(long?.id);
});

test('with the keyboard, the notes under the caret are offered likewise', async ({
  page,
  context,
  background,
}) => {
  await makeBoth(page, context);
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('addendum-note-2') ?? [];
    const { startContainer, startOffset } = range as Range;
    getSelection()?.collapse(startContainer, startOffset + 3);
  });
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://www.unodc.org/*' });
    await chrome.tabs.sendMessage(tab?.id ?? 0, { order: 'note-selection' }, { frameId: 0 });
  });
  await expect(choices(page).first()).toBeFocused();
  await expect(choices(page)).toHaveText([`Violet: ${SHORT}`, `Yellow: ${LONG}`]);
});

test('the mark beside their paragraph says how many there are, and offers them', async ({
  page,
  context,
}) => {
  await makeBoth(page, context);
  const mark = page
    .locator('addendum-overlay')
    .getByRole('group', { name: 'Notes on this page' })
    .getByRole('button');
  await expect(mark).toHaveAccessibleName('Notes: 2');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(choices(page)).toHaveText([`Yellow: ${LONG}`, `Violet: ${SHORT}`]);
  await expect(choices(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choices(page)).toHaveCount(0);
});
