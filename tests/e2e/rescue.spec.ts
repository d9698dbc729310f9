import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readBackup } from '../../lib/notes/backup/readBackup.ts';
import { backupText } from '../../scripts/stage/backupText.ts';
import { launchChromium } from '../../scripts/stage/launchChromium.ts';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { paintedIn } from './overlay.ts';
import { importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const NOTES = [
  sampleNote('a', { comment: 'First' }),
  sampleNote('b', { quote: 'send it round once a year', comment: 'Second' }),
];

/** Restores a backup of the notes where the panel offers it. */
async function restore(panel: Page, file: string): Promise<void> {
  fs.writeFileSync(file, backupText(NOTES));
  await panel.getByLabel('Choose a file').setInputFiles(file);
  await expect(panel.getByText('Notes in it: 2.')).toBeVisible();
  await panel.getByRole('button', { name: 'Restore it' }).click();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await expect(rowsOf(panel)).toHaveCount(2);
}

const listStores = (panel: Page) =>
  panel.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []));

test('of a store that is damaged what can be read is saved, and a backup is restored beside it', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  // One record of the two cannot be read, and no reading of several at once succeeds.
  await panel.addInitScript(() => {
    const fail = () => {
      throw new DOMException('Failed to read large IndexedDB value.', 'DataError');
    };
    const isWhole = (store: IDBObjectStore) =>
      store.name !== 'notes' || store.transaction.db.name !== 'notes';
    const methods = IDBObjectStore.prototype as unknown as Record<string, (...asked: unknown[]) => unknown>;
    for (const name of ['getAll', 'getAllRecords']) {
      const method = methods[name];
      if (method === undefined) continue;
      methods[name] = function (this: IDBObjectStore, ...asked) {
        return isWhole(this) ? Reflect.apply(method, this, asked) : fail();
      };
    }
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      return isWhole(this) || key !== 'b' ? get.call(this, key) : fail();
    };
  });
  await panel.reload();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await expect(panel.getByRole('alert')).toContainText('could not read or write its storage');
  await panel.getByRole('button', { name: 'What can be done' }).click();
  await expect(panel.getByRole('alert')).toContainText('Nothing was deleted');
  const started = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save it' }).click();
  const saved = readBackup(fs.readFileSync(await (await started).path(), 'utf8'));
  expect(saved.damage).toEqual([]);
  expect(saved.tables.notes).toEqual([expect.objectContaining({ id: 'a', comment: 'First' })]);
  expect(JSON.stringify(saved.changes)).toContain('Second');
  await expect(panel.getByText('Records that could not be read: 1.')).toBeVisible();

  await restore(panel, info.outputPath('backup.json'));
  expect((await listStores(panel)).filter((name) => name.startsWith('notes'))).toHaveLength(2);
  // The background and the page use what was restored.
  await page.reload();
  await expect.poll(async () => (await paintedIn(page, 'addendum-note-1')).length).toBe(2);
});

test('a store that cannot be opened at all is said, and a backup is restored beside it', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await panel.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, ...rest) {
      if (name === 'notes') throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return Reflect.apply(open, this, [name, ...rest]);
    };
  });
  await panel.reload();
  await expect(panel.getByRole('heading', { name: 'The notes cannot be opened' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save it' })).toBeHidden();
  await panel
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(panel.getByText('This file is no backup of Addendum')).toBeVisible();
  await restore(panel, info.outputPath('backup.json'));
});

test('files that were damaged on the disk are said, and a backup brings the notes back', async ({
  site,
  extension,
}, info) => {
  test.setTimeout(90_000);
  const profile = info.outputPath('profile');
  const launch = () =>
    launchChromium({ extension, port: site.port, headless: true, locale: 'en-GB', profile });
  const first = await launch();
  await (await first.newPage()).goto(SPECIMENS.paper);
  const panel = await openBook(first);
  await importNotes(panel, NOTES, info);
  await expect(rowsOf(panel)).toHaveCount(2);
  await first.close();
  const stores = path.join(profile, 'Default', 'IndexedDB');
  for (const folder of fs.readdirSync(stores).filter((name) => name.startsWith('chrome-extension_'))) {
    for (const file of fs
      .readdirSync(path.join(stores, folder))
      .filter((name) => /^MANIFEST|\.log$|\.ldb$/.test(name))) {
      const at = path.join(stores, folder, file);
      fs.writeFileSync(at, Buffer.alloc(fs.statSync(at).size, 'x'));
    }
  }

  const second = await launch();
  const again = await openPanelWindow(second);
  // The browser either refuses such a store, or begins an empty one: both are said.
  await expect(again.getByRole('heading', { name: /^The notes (cannot be opened|are gone)$/ })).toBeVisible();
  console.log(await again.getByRole('heading', { level: 1 }).textContent());
  await restore(again, info.outputPath('backup.json'));
  await second.close();
});
