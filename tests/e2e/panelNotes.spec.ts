import { expect } from '@playwright/test';
import { readTable, selectWords, toolsOf } from './notebook.ts';
import { importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const COMMENT = 'Ask who keeps the list.';

test('a note is written, closed, edited, undone, redone, deleted and restored', async ({ context, page }) => {
  await page.goto(SPECIMENS.paper);
  let panel = await openBook(context);
  await panel.getByRole('button', { name: 'Note on this document' }).click();
  await expect(panel.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await panel.keyboard.type(COMMENT);
  await panel.keyboard.press('Control+Enter');
  await expect(rowsOf(panel)).toContainText([COMMENT]);

  await panel.close();
  panel = await openBook(context);
  await rowsOf(panel).getByText(COMMENT).click();
  await panel.getByRole('textbox', { name: 'Comment' }).fill(`${COMMENT} And where.`);
  await panel.getByRole('combobox', { name: 'Tags' }).fill('lists,');
  await panel.getByRole('radio', { name: 'Waiting' }).check({ force: true });
  await panel.keyboard.press('Escape');
  await expect(rowsOf(panel)).toContainText([/And where\..*Waiting.*lists/]);

  await panel.getByRole('button', { name: 'Undo: a change to a note' }).click();
  await expect(rowsOf(panel)).not.toContainText('And where.');
  await panel.keyboard.press('Control+Shift+Z');
  await expect(rowsOf(panel)).toContainText(['And where.']);

  await panel.getByRole('button', { name: /^Delete the note/ }).click();
  await expect(rowsOf(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Bin, notes in it: 1' }).click();
  await panel.getByRole('button', { name: /^Restore the note/ }).click();
  await panel.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(rowsOf(panel)).toContainText(['And where.']);
});

test('the way back that is offered takes back this deletion, and no later change', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(
    panel,
    [sampleNote('one'), sampleNote('two', { quote: 'send it round once a year' })],
    info,
  );
  await panel.getByRole('button', { name: /Delete the note: a list/ }).click();
  await expect(rowsOf(panel)).toHaveCount(1);
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(panel)).toHaveCount(2);
  await expect(panel.getByText('Undone: the deletion of a note')).toBeVisible();
});

test('what goes for ever is asked about, and keeping is the first answer', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, [sampleNote('one')], info);
  await panel.getByRole('button', { name: /Delete the note/ }).click();
  await panel.getByRole('button', { name: 'Bin, notes in it: 1' }).click();
  const purge = panel.getByRole('button', { name: /Delete for ever the note/ });
  await purge.click();
  await expect(panel.getByRole('button', { name: 'Keep' })).toBeFocused();
  await panel.keyboard.press('Escape');
  expect(await readTable(panel, 'notes')).toHaveLength(1);
  await purge.click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Delete for ever' }).click();
  await expect.poll(() => readTable(panel, 'notes')).toHaveLength(0);
});

test('a selection is noted, and the list leads back to it', async ({ context, page }) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await page.bringToFront();
  await selectWords(page, 'a shared calendar of training days');
  await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  // The panel of the window opens by itself; this page stands for it.
  await expect.poll(() => readTable(panel, 'drafts')).toHaveLength(1);
  await panel.reload();
  await expect(panel.getByRole('form', { name: 'New note' })).toContainText(
    'a shared calendar of training days',
  );
  await panel.keyboard.press('Escape');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.setViewportSize({ width: 500, height: 200 });
  await panel.getByTitle('Show on the page').click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a passage that is not there is listed as such, with its words and why', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  const words = 'lanterns that were never on this page';
  await importNotes(panel, [sampleNote('gone', { quote: words }), sampleNote('there')], info);
  const row = rowsOf(panel).filter({ hasText: words });
  await expect(row).toContainText('Not placed. These words are no longer on the page. Nothing was moved.');
  await expect(rowsOf(panel).filter({ hasNotText: words })).not.toContainText('Not placed');
});

test('the list is searched, filtered and sorted', async ({ context, page }, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(
    panel,
    [
      sampleNote('a', { comment: 'Résumé of the first', tags: ['zeta'], status: 'waiting' }),
      sampleNote('b', {
        quote: 'send it round once a year',
        comment: 'Second',
        tags: ['alpha'],
        updated: '2026-03-01T10:00:00.000Z',
      }),
    ],
    info,
  );
  const search = panel.getByRole('searchbox', { name: 'Search the notes' });
  await search.fill('RESUME');
  await expect(rowsOf(panel)).toHaveCount(1);
  await search.fill('');
  await expect(rowsOf(panel)).toContainText(['Résumé', 'Second']);
  await panel.getByRole('combobox', { name: 'Order' }).selectOption('Date');
  await expect(rowsOf(panel)).toContainText(['Second', 'Résumé']);
  await panel.getByRole('button', { name: 'Filter' }).click();
  await panel.getByRole('combobox', { name: 'My status' }).selectOption('Waiting');
  await expect(rowsOf(panel)).toContainText(['Résumé']);
  await panel.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('alpha');
  await panel.getByRole('button', { name: 'Show all notes' }).click();
  await expect(rowsOf(panel)).toHaveCount(2);
});
