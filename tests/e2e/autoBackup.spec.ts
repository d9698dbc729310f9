import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readBackup } from '../../lib/notes/backup/readBackup.ts';
import { OUTPUT } from '../../scripts/stage/OUTPUT.ts';
import { importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test as base } from './test.ts';

/** The extension where its reader said yes: no test can press the browser's own button. */
const test = base.extend({
  extension: async ({ language: _ }, use, info) => {
    const folder = info.outputPath('allowed');
    fs.cpSync(OUTPUT.e2e, folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const { optional_permissions: asked, ...manifest } = JSON.parse(fs.readFileSync(file, 'utf8'));
    const permissions = [...manifest.permissions, ...asked];
    fs.writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
    await use(folder);
  },
});

const failureOf = (panel: Page) => panel.getByRole('paragraph').filter({ hasText: 'Not written by itself' });

const listDownloads = (panel: Page) =>
  panel.evaluate(async () => (await chrome.downloads.search({})).map(({ state, error }) => error ?? state));

test('a backup is written by itself, once a day, and says when', async ({ context, page }, info) => {
  await page.goto(SPECIMENS.paper);
  let panel = await openBook(context);
  await importNotes(panel, [sampleNote('n', { comment: 'Kept twice' })], info);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  const started = panel.waitForEvent('download');
  await panel.getByRole('radio', { name: 'Every day' }).click({ force: true });
  await expect(
    panel.getByText(/^Last written by itself: .*addendum-backup-\d{4}-\d\d-\d\d\.json$/),
  ).toBeVisible();
  await expect(panel.getByText(/^Last backup: /)).toBeVisible();
  const { tables, damage } = readBackup(fs.readFileSync(await (await started).path(), 'utf8'));
  expect({ notes: tables.notes.length, damage }).toEqual({ notes: 1, damage: [] });

  await panel.close();
  panel = await openBook(context);
  await expect(rowsOf(panel)).toHaveCount(1);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await expect(panel.getByRole('radio', { name: 'Every day' })).toBeChecked();
  expect(await listDownloads(panel)).toEqual(['complete']);
  // A day later.
  await panel.evaluate(async () => {
    const { 'auto-backup': kept } = await chrome.storage.local.get('auto-backup');
    Object.assign(kept as { last: { at: string } }, {
      last: { at: '2026-01-01T00:00:00.000Z', fileName: '-' },
    });
    await chrome.storage.local.set({ 'auto-backup': kept });
  });
  await panel.reload();
  await expect.poll(() => listDownloads(panel)).toEqual(['complete', 'complete']);
});

test('one that cannot be written says so, and is tried again', async ({ context, page }, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, [sampleNote('n')], info);
  await panel.evaluate(() => {
    const { download } = chrome.downloads;
    Object.assign(chrome.downloads, { download: async () => Promise.reject(new Error('FILE_NO_SPACE')) });
    Object.assign(globalThis, { mend: () => Object.assign(chrome.downloads, { download }) });
  });
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await panel.getByRole('radio', { name: 'Every week' }).click({ force: true });
  await expect(failureOf(panel)).toContainText('did not write the file');
  await panel.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(failureOf(panel)).toBeVisible();
  await panel.reload();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await expect(rowsOf(panel)).toHaveCount(1);
  await expect(failureOf(panel)).toBeHidden();
});

base('without the permission nothing is written by itself, and it says why', async ({ context, page }) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await panel.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await panel.getByRole('radio', { name: 'Every day' }).click({ force: true });
  await expect(failureOf(panel)).toContainText('may not write into its downloads');
  await expect(panel.getByRole('radio', { name: 'Never' })).toBeChecked();
});
