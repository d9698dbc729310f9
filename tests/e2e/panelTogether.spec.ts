import { expect, type Page } from '@playwright/test';
import { paintedIn } from './overlay.ts';
import { importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const QUOTE = 'a list of the offices that answer letters from abroad';

async function write(panel: Page, text: string): Promise<void> {
  await rowsOf(panel)
    .getByRole('button', { name: /^Edit the note/ })
    .click();
  await panel.getByRole('textbox', { name: 'Comment' }).fill(text);
  await panel.keyboard.press('Escape');
}

test('two panels and two pages see at once what is written in one', async ({ context, page }, info) => {
  await page.goto(SPECIMENS.paper);
  const other = await context.newPage();
  await other.goto(SPECIMENS.paper);
  const one = await openBook(context);
  const two = await openBook(context);
  await importNotes(one, [sampleNote('n')], info);
  await expect(rowsOf(two)).toHaveCount(1);
  for (const each of [page, other])
    await expect.poll(() => paintedIn(each, 'addendum-note-1')).toEqual([QUOTE]);

  await write(one, 'First words');
  await expect(rowsOf(two)).toContainText(['First words']);
  await expect(two.getByRole('button', { name: 'Undo: a change to a note' })).toBeEnabled();
  await two.getByRole('button', { name: 'Undo: a change to a note' }).click();
  await expect(rowsOf(one)).not.toContainText('First words');
  await expect(one.getByRole('button', { name: 'Redo: a change to a note' })).toBeEnabled();
  await two.getByRole('button', { name: /^Delete the note/ }).click();
  await expect(rowsOf(one)).toHaveCount(0);
  for (const each of [page, other]) await expect.poll(() => paintedIn(each, 'addendum-note-1')).toEqual([]);
  await one.getByRole('button', { name: 'Undo: the deletion of a note' }).click();
  await expect(rowsOf(two)).toHaveCount(1);
  for (const each of [page, other])
    await expect.poll(() => paintedIn(each, 'addendum-note-1')).toEqual([QUOTE]);
});

test('an earlier text of a note is shown and comes back', async ({ context, page }, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, [sampleNote('n', { comment: 'What I wrote **first**' })], info);
  await write(panel, 'What I wrote second');
  await write(panel, 'What I wrote last');
  await rowsOf(panel).getByText('What I wrote last').click();
  await panel.getByRole('button', { name: 'Earlier texts' }).click();
  const texts = panel.locator('.earlier-texts li');
  await expect(texts).toContainText(['What I wrote second', 'What I wrote first']);
  await texts.filter({ hasText: 'first' }).getByRole('button').click();
  await expect(panel.getByRole('textbox', { name: 'Comment' })).toHaveValue('What I wrote **first**');
  await panel.keyboard.press('Escape');
  await expect(rowsOf(panel)).toContainText(['What I wrote first']);
});
