import { expect, type Page } from '@playwright/test';
import { openOwn, order, readTable, selectWords, toolsOf } from './notebook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'should keep a list of the offices that answer letters from abroad';

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('the quote and its citation', () => {
  const CASES = [
    {
      name: 'in a numbered paragraph',
      first: WORDS,
      copied: `“${WORDS}” (CTOC/COP/WG.4/2031/6, para. 2)`,
    },
    {
      name: 'over two paragraphs',
      first: 'round once a year.',
      last: 'should print that list',
      copied:
        '“round once a year.\n\n3. The Secretariat should print that list” (CTOC/COP/WG.4/2031/6, paras. 2–3)',
    },
    {
      name: 'outside of any paragraph',
      first: 'Specimen of a paper of the Working Group',
      copied: '“Specimen of a paper of the Working Group” (CTOC/COP/WG.4/2031/6)',
    },
    {
      name: 'of a page without a symbol',
      page: SPECIMENS.report,
      first: 'name one office that answers letters from abroad',
      copied: `“name one office that answers letters from abroad” (Specimen: a report, ${SPECIMENS.report})`,
    },
  ];
  for (const { name, page: address, first, last, copied } of CASES) {
    test(name, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address ?? SPECIMENS.paper);
      await selectWords(page, first, last);
      await toolsOf(page).getByRole('button', { name: 'Copy quote and citation' }).click();
      await expect.poll(() => readClipboard(page)).toBe(copied);
      await expect(page.locator('addendum-overlay .tools-said')).toHaveText(
        'On the clipboard, with its citation.',
      );
    });
  }
});

test('the buttons come beside what is selected with the pointer, and go with Escape', async ({ page }) => {
  await page.goto(SPECIMENS.paper);
  const line = page.getByText('States parties should keep a list');
  await line.scrollIntoViewIfNeeded();
  const box = await line.boundingBox();
  if (box === null) throw new Error('The paragraph is not shown.');
  await page.mouse.move(box.x + 30, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 8, { steps: 4 });
  await expect(toolsOf(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(toolsOf(page)).toBeVisible();
  const tools = await toolsOf(page).boundingBox();
  expect(tools?.y).toBeGreaterThan(box.y);
  expect((tools?.y ?? 0) - box.y).toBeLessThan(80);
  const selected = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press('Escape');
  await expect(toolsOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
});

test('they stay beside the words while the page scrolls, and are gone with them', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 400 });
  await page.goto(SPECIMENS.paper);
  await selectWords(page, WORDS);
  await expect(toolsOf(page)).toBeVisible();
  const gap = async () => {
    const tools = await toolsOf(page).boundingBox();
    const bottom = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom);
    return Math.round((tools?.y ?? 0) - (bottom ?? 0));
  };
  const before = await gap();
  await page.mouse.wheel(0, 40);
  await expect.poll(gap).toBe(before);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.evaluate(() => document.body.style.setProperty('padding-bottom', '2000px'));
  await page.mouse.wheel(0, 1_500);
  await expect(toolsOf(page)).toBeHidden();
});

test('what is selected with keys has them too', async ({ page }) => {
  await page.goto(SPECIMENS.paper);
  await selectWords(page, 'The Secretariat');
  await expect(toolsOf(page)).toBeVisible();
  for (let count = 0; count < 6; count++) await page.keyboard.press('Shift+ArrowRight');
  expect(await page.evaluate(() => String(getSelection()))).toBe('The Secretariat shoul');
  await expect(toolsOf(page)).toBeVisible();
  for (let count = 0; count < 21; count++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(toolsOf(page)).toHaveCount(0);
});

test.describe('nothing is offered on', () => {
  const CASES = [
    { name: 'what is being written in the page', select: '[contenteditable]' },
    { name: 'what is being written in a form', select: 'textarea' },
    { name: 'the menus of a page', select: '#columnLeft' },
  ];
  for (const { name, select } of CASES) {
    test(name, async ({ page }) => {
      await page.goto(SPECIMENS.paper);
      // Something that is offered, so that what is not can be told from what is late.
      await selectWords(page, WORDS);
      await expect(toolsOf(page)).toBeVisible();
      await page.locator(select).evaluate((element) => {
        if (element instanceof HTMLTextAreaElement) {
          element.focus();
          element.select();
        } else getSelection()?.selectAllChildren(element);
      });
      await expect(toolsOf(page)).toHaveCount(0);
    });
  }
});

test('in a page that is read from right to left they stand at the start of its lines', async ({ page }) => {
  await page.goto(SPECIMENS.paper);
  await page.evaluate(() => {
    document.body.dir = 'rtl';
  });
  await selectWords(page, WORDS);
  await expect(toolsOf(page)).toBeVisible();
  const tools = await toolsOf(page).boundingBox();
  const right = await page.evaluate(
    () => [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1)?.right ?? 0,
  );
  expect(Math.abs((tools?.x ?? 0) + (tools?.width ?? 0) - right)).toBeLessThan(3);
});

test('the key and the menu begin a note on what is selected, or on the document', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await openOwn(context);
  // A side panel that is open saves the one when it is asked to show the other.
  const kinds = async () => {
    const [drafts, notes] = await Promise.all([readTable(own, 'drafts'), readTable(own, 'notes')]);
    return [...drafts.map(({ content }) => content.kind), ...notes.map(({ kind }) => kind)].sort();
  };
  await selectWords(page, WORDS);
  await order(background, { order: 'note-selection' });
  await expect.poll(kinds).toEqual(['passage']);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await order(background, { order: 'note-document' });
  await expect.poll(kinds).toEqual(['document', 'passage']);
});

test('the menu has its items', async ({ background }) => {
  const hasItem = (id: string) =>
    background.evaluate(
      (item) =>
        chrome.contextMenus.update(item, {}).then(
          () => true,
          () => false,
        ),
      id,
    );
  for (const id of ['note-selection', 'copy-selection', 'note-document']) {
    await expect.poll(() => hasItem(id)).toBe(true);
  }
  expect(await hasItem('another')).toBe(false);
});

test('a drawing script that does not come says so, and is tried again', async ({ page, background }) => {
  await page.goto(SPECIMENS.paper);
  await background.evaluate(() => {
    const scripting = chrome.scripting as { executeScript: unknown };
    const bring = scripting.executeScript;
    scripting.executeScript = () => Promise.reject(new Error('Refused once.'));
    Object.assign(globalThis, { mend: () => Object.assign(scripting, { executeScript: bring }) });
  });
  await selectWords(page, WORDS);
  const notice = page.locator('addendum-overlay .notice');
  await expect(notice).toContainText('try again');
  await background.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(toolsOf(page)).toBeVisible();
  await expect(notice).toHaveCount(0);
});
