import { expect, type Page } from '@playwright/test';
import { readTable } from './notebook.ts';
import { importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const WORDS = 'Half a sentence about';

/** Opens the database as a later version of the extension does, and keeps it open. */
function openLater(own: Page): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('notes', 990);
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error);
      }),
  );
}

test('a panel of an earlier version lets go of the notes, says so and keeps what is typed', async ({
  context,
  page,
}) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await panel.getByRole('button', { name: 'Note on this document' }).click();
  await panel.keyboard.type(WORDS);
  await expect(panel.getByText('Kept as a draft')).toBeVisible();
  const own = await openBook(context);
  await openLater(own);
  await panel.bringToFront();
  await panel.keyboard.type(' the list');
  const alert = panel.getByRole('alert');
  await expect(alert).toContainText('Addendum was updated, or its data cleared.');
  await expect(alert.getByRole('button', { name: 'Load again' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Comment' })).toHaveValue(`${WORDS} the list`);
  expect((await readTable(own, 'drafts')).map(({ content }) => content.comment)).toEqual([WORDS]);
  await alert.getByRole('button', { name: 'Load again' }).click();
  await expect(panel.getByRole('alert')).toContainText('written by a later version of Addendum');
});

test('a store that cannot be opened is said, and nothing in it is deleted', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, [sampleNote('n')], info);
  await panel.addInitScript(() => {
    if (sessionStorage.getItem('mended') !== null) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
  });
  await panel.reload();
  const alert = panel.getByRole('alert');
  await expect(alert).toContainText('The notes cannot be opened');
  await expect(alert).toContainText('Nothing was deleted');
  await panel.evaluate(() => sessionStorage.setItem('mended', 'yes'));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await expect(rowsOf(panel)).toHaveCount(1);
});

test('a backup of 20,000 notes comes in with its progress shown, and one undo takes it back', async ({
  context,
  page,
}, info) => {
  test.setTimeout(180_000);
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  const notes = Array.from({ length: 20_000 }, (_, at) =>
    sampleNote(`n${at}`, { comment: `Number ${at}`, targets: [`work:CTOC/COP/WG.4/2099/${at % 100}@en`] }),
  );
  await panel.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('progress')) if (bar.value > 0) seen.add(String(bar.value));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await importNotes(panel, notes, info, 120_000);
  const steps = await panel.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size);
  expect(steps).toBeGreaterThan(5);
  await expect(panel.getByRole('button', { name: /^Everything/ })).toContainText('20000', {
    timeout: 60_000,
  });
  await panel.getByRole('button', { name: 'Undo: an import' }).click();
  await expect(panel.getByRole('heading', { name: 'No notes yet' })).toBeVisible({ timeout: 120_000 });
});
