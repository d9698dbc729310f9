import { expect } from '@playwright/test';
import { keepDrafts, makeNote, order, readTable, selectWords } from './notebook.ts';
import { paintedIn } from './overlay.ts';
import { openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'should keep a list of the offices that answer letters from abroad';
const EDITED = WORDS.replace('answer letters', 'answer all letters');
const OTHER = 'should print that list';

/** Changes words of the page in place. */
function editPage([from, to]: [string, string]): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.textContent = node.textContent?.replace(from, to) ?? '';
  }
}

test('an edited passage asks whether it is still right, and is as noted once its reader says so', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, 'A comment.');
  await page.evaluate(editPage, [WORDS, EDITED] as [string, string]);
  const panel = await openBook(context);
  const row = rowsOf(panel).filter({ hasText: WORDS });
  await expect(row).toContainText('Is this still your passage?');
  await row.getByRole('button', { name: 'This is still the passage' }).click();
  await expect(rowsOf(panel)).not.toContainText('Is this still your passage?');
  await expect(rowsOf(panel)).toContainText(EDITED);
  const [note] = await readTable(own, 'notes');
  expect(note).toMatchObject({ quote: EDITED, comment: 'A comment.' });
  // The version that the passage was described on comes first, and the one before it is kept.
  expect(note?.targets.filter((target) => target.startsWith('text:'))).toHaveLength(2);
  await expect
    .poll(() => order(background, { order: 'list-notes' }))
    .toEqual({ notes: [expect.objectContaining({ how: 'exact' })] });
  await panel.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(rowsOf(panel)).toContainText('Is this still your passage?');
});

test('a passage that is gone says why, and is placed where its reader selects', async ({ page, context }) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, 'A comment.');
  await page.locator('p', { hasText: WORDS }).evaluate((paragraph) => paragraph.remove());
  const panel = await openBook(context);
  await expect(rowsOf(panel)).toContainText('These words are no longer on the page.');
  const place = rowsOf(panel).getByRole('button', { name: 'Place this note on the selection' });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await place.click();
  await expect(panel.getByText('Select the passage on the page first')).toBeVisible();
  await selectWords(page, OTHER);
  await place.click();
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([OTHER]);
  await expect(rowsOf(panel)).not.toContainText('Not placed');
  await expect(rowsOf(panel)).toContainText(OTHER);
});
