import fs from 'node:fs';
import { type Download, expect, type Page } from '@playwright/test';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { chooseExport } from '../../scripts/stage/chooseExport.ts';
import { readTable } from './notebook.ts';
import { chooseBackup, importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const NOTES = [
  sampleNote('one', {
    comment: 'With **Markdown**, “quotes” and 中文.',
    tags: ['lists', 'года'],
    status: 'raised',
  }),
  sampleNote('two', { quote: 'send it round once a year', colour: 3 }),
];

const byId = (notes: Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

async function download(panel: Page, button: string | RegExp): Promise<{ download: Download; file: string }> {
  const started = panel.waitForEvent('download');
  await panel.getByRole('button', { name: button }).click();
  const done = await started;
  return { download: done, file: await done.path() };
}

test('a backup that is imported after everything was wiped gives the same notes', async ({
  context,
  page,
}, info) => {
  test.slow();
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  const before = byId(await readTable(panel, 'notes'));
  await panel.getByRole('button', { name: 'Export and import' }).click();
  const { download: backup, file } = await download(panel, 'Write a backup');
  expect(backup.suggestedFilename()).toMatch(/^addendum-backup-\d{4}-\d{2}-\d{2}\.json$/);
  await expect(panel.getByText(/^Last backup: /)).toBeVisible();
  const kept = info.outputPath('backup.json');
  fs.copyFileSync(file, kept);

  await panel.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: resolve })),
      ),
    );
  });
  await panel.reload();
  await panel.getByRole('button', { name: 'Go on without them' }).click();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await expect(panel.getByRole('heading', { name: 'No notes yet' })).toBeVisible();
  await chooseBackup(panel, kept);
  const preview = panel.getByRole('region', { name: 'What this import would do' });
  await expect(preview.getByRole('row', { name: /^New ?added/ })).toContainText('2');
  expect(await readTable(panel, 'notes')).toEqual([]);
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByText('Imported: 2')).toBeVisible();
  expect(byId(await readTable(panel, 'notes'))).toEqual(before);

  await panel.getByLabel('Choose a file').setInputFiles(kept);
  await expect(preview.getByRole('row', { name: /^Same/ })).toContainText('2');
  await expect(preview).toContainText('Everything in it is here already.');
});

test('one undo takes an import back', async ({ context, page }, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  await panel.getByRole('button', { name: 'Undo: an import' }).click();
  await expect(panel.getByRole('heading', { name: 'No notes yet' })).toBeVisible();
  expect(await readTable(panel, 'notes')).toEqual([]);
});

test.describe('a file that is no good changes nothing, and says so', () => {
  const BAD = [
    ['not-json.json', 'These are no braces.', 'This file is none of the kinds'],
    ['other.json', '{"format":"something-else/1"}', 'This file is none of the kinds'],
    [
      'newer.json',
      '{"format":"addendum-backup/9","schema":9}',
      'This backup is of a later version of Addendum',
    ],
  ] as const;
  for (const [name, text, words] of BAD) {
    test(name, async ({ context, page }, info) => {
      await page.goto(SPECIMENS.paper);
      const panel = await openBook(context);
      const file = info.outputPath(name);
      fs.writeFileSync(file, text);
      await chooseBackup(panel, file);
      await expect(panel.getByRole('alert')).toContainText(words);
      expect(await readTable(panel, 'notes')).toEqual([]);
    });
  }
});

test('notes go out as Markdown, as they are listed', async ({ context, page }, info) => {
  test.slow();
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  await panel.getByRole('searchbox').fill('once a year');
  await expect(rowsOf(panel)).toHaveCount(1);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  const { download: listed, file } = await download(panel, await chooseExport(panel, 'listed', 'markdown'));
  expect(listed.suggestedFilename()).toMatch(/^addendum-notes-\d{4}-\d{2}-\d{2}\.md$/);
  const text = fs.readFileSync(file, 'utf8');
  expect(text).toContain('> send it round once a year');
  expect(text).toContain('CTOC/COP/WG.4/2031/6, para. 2');
  expect(text).not.toContain('offices');
  const { file: all } = await download(panel, await chooseExport(panel, 'here', 'markdown'));
  expect(fs.readFileSync(all, 'utf8')).toContain('offices');
});
