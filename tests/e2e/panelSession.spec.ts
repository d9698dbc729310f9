import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { KeptCorrection } from '../../lib/notes/schema/keptCorrectionSchema.ts';
import { SCHEMA_VERSION } from '../../lib/notes/schema/SCHEMA_VERSION.ts';
import { chooseExport } from '../../scripts/stage/chooseExport.ts';
import { importNotes, openBook } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

/** A report that the packs know. */
const KNOWN = 'CTOC/COP/WG.4/2010/6';

/** What the reader found themselves about its paragraph 15. */
const FOUND: KeptCorrection = {
  id: 'found',
  version: SCHEMA_VERSION,
  targets: [`work:${KNOWN}@en`],
  correction: {
    kind: 'evidence',
    passage: { paragraph: '15', item: null, hash: '0a1b2c3d4e5f6071', words: 'The specimen' },
    relation: 'mentioned',
    document: 'A letter to the specimen group',
    paragraph: '3',
    quote: 'lanterns, as before',
  },
  source: { symbol: KNOWN, title: 'A report', url: null, language: 'en' },
  created: '2026-01-05T10:00:00.000Z',
};

/** Shows the specimen of a later report as if it spoke of the report that the packs know. */
async function openLater(page: Page): Promise<void> {
  const file = path.resolve(
    import.meta.dirname,
    '../fixtures/site',
    new URL(SPECIMENS.laterReport).pathname.slice(1),
  );
  const body = fs.readFileSync(file, 'utf8').replaceAll('CTOC/COP/WG.4/2030/6', KNOWN);
  await page.route(SPECIMENS.laterReport, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(SPECIMENS.laterReport);
}

/** Keeps a record as the panel does. */
function keep(panel: Page, record: KeptCorrection): Promise<void> {
  return panel.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('corrections', 'readwrite');
          writing.objectStore('corrections').put(kept);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}

/** Documents that were learned, by their works. */
function learnedWorks(panel: Page): Promise<string[]> {
  return panel.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('learned');
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('documents')) return resolve([]);
          const asking = db.transaction('documents').objectStore('documents').getAll();
          asking.onsuccess = () => {
            db.close();
            resolve(asking.result.map(({ work }) => work));
          };
        };
      }),
  );
}

test('a session is chosen without a document of it in front; what was read and what I found are told apart', async ({
  context,
  page,
}, info) => {
  test.slow();
  await openLater(page);
  const panel = await openBook(context);
  await expect.poll(() => learnedWorks(panel)).toContain('CTOC/COP/WG.4/2031/5');
  const source = { ...sampleNote('mine').source, symbol: KNOWN, paragraph: '15' };
  await importNotes(panel, [sampleNote('mine', { source, comment: 'Mine.' }), sampleNote('other')], info);
  await keep(panel, FOUND);
  await page.goto(SPECIMENS.nothing);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await expect(panel.getByRole('radio', { name: 'This document (0)' })).toBeAttached();
  const button = await chooseExport(panel, 'session', 'follow-up');
  const sessions = panel.getByRole('combobox', { name: 'Which session' });
  await sessions.selectOption('CTOC/COP/WG.4 session 2');
  await expect(panel.getByRole('radio', { name: 'One session (1)' })).toBeChecked();
  const started = panel.waitForEvent('download');
  await panel.getByRole('button', { name: button }).click();
  const parts = unzipSync(fs.readFileSync(await (await started).path()));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  // The columns of the row of paragraph 15, each as its words.
  const row = body.match(/<w:tr>.*?<\/w:tr>/gs)?.find((one) => one.includes('>Para. 15<')) ?? '';
  const cells = (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => cell.replace(/<[^>]+>/g, ' '));
  const [, , , later = '', , , myEvidence = '', myNotes = ''] = cells;
  expect(later).toContain('Built on');
  expect(later).not.toContain('lanterns');
  expect(myEvidence).toContain('lanterns, as before');
  expect(myNotes.trim()).toBe('Mine.');
  const footnotes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
  expect(footnotes).toContain('CTOC/COP/WG.4/2031/5, para. 2.');
  expect(footnotes).toContain('A letter to the specimen group, para. 3.');
});
