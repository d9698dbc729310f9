import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportFormat } from '../../lib/export/EXPORT_FORMATS.ts';
import { chooseExport } from '../../scripts/stage/chooseExport.ts';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { openOwn, readTable } from './notebook.ts';
import { chooseBackup, importNotes, openBook } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const NOTES = [
  sampleNote('one', { comment: '=1+1 and **more**', tags: ['lists'], status: 'raised' }),
  sampleNote('two', { quote: '<b>send</b> it round', colour: 3 }),
];

/** Opens a specimen under the symbol of a document that the packs know. */
async function openKnown(page: Page): Promise<void> {
  const file = path.resolve(
    import.meta.dirname,
    '../fixtures/site',
    new URL(SPECIMENS.paper).pathname.slice(1),
  );
  const body = fs.readFileSync(file, 'utf8').replaceAll('CTOC/COP/WG.4/2031/6', 'CTOC/COP/WG.4/2010/6');
  await page.route(SPECIMENS.paper, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(SPECIMENS.paper);
}

async function write(panel: Page, format: ExportFormat): Promise<{ name: string; file: string }> {
  const button = await chooseExport(panel, 'everything', format);
  const started = panel.waitForEvent('download');
  await panel.getByRole('button', { name: button }).click();
  const done = await started;
  return { name: done.suggestedFilename(), file: await done.path() };
}

test('notes go out in every format', async ({ context, page }, info) => {
  test.slow();
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  const word = await write(panel, 'word');
  expect(word.name).toMatch(/^addendum-notes-\d{4}-\d{2}-\d{2}\.docx$/);
  const parts = unzipSync(fs.readFileSync(word.file));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('=1+1 and ');
  expect(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())).toContain(
    'CTOC/COP/WG.4/2031/6, para. 2.',
  );
  const zip = await write(panel, 'markdown-files');
  expect(Object.keys(unzipSync(fs.readFileSync(zip.file)))).toEqual(['CTOC_COP_WG.4_2031_6.md']);
  const written: [ExportFormat, string][] = [
    ['html', '&lt;b&gt;send&lt;/b&gt; it round'],
    ['csv', "'=1+1 and **more**"],
    ['ris', 'SN  - CTOC/COP/WG.4/2031/6'],
    ['csl-json', '"number":"CTOC/COP/WG.4/2031/6"'],
    ['bibtex', 'number = {CTOC/COP/WG.4/2031/6}'],
    ['web-annotation', '"type":"Annotation"'],
    ['hypothesis', '"annotations"'],
  ];
  for (const [format, words] of written) {
    const { file } = await write(panel, format);
    expect(fs.readFileSync(file, 'utf8')).toContain(words);
  }
  // Again what was just written: there is nothing to do.
  const { file } = await write(panel, 'csv');
  await panel.getByLabel('Choose a file').setInputFiles({
    name: 'notes.csv',
    mimeType: 'text/csv',
    buffer: fs.readFileSync(file),
  });
  await expect(panel.getByRole('row', { name: /^Same/ })).toContainText('2');
});

test('notes of another tool come in after a look, and go with one undo', async ({ context, page }, info) => {
  const annotation = {
    id: 'abc',
    created: '2026-01-05T10:00:00+00:00',
    updated: '2026-01-05T10:00:00+00:00',
    user: 'acct:reader@hypothes.is',
    group: '__world__',
    uri: SPECIMENS.paper,
    text: 'From elsewhere.',
    tags: [],
    target: [{ source: SPECIMENS.paper, selector: [{ type: 'TextQuoteSelector', exact: 'once a year' }] }],
  };
  const rows = [annotation, { ...annotation, id: 'answer', references: ['abc'] }];
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  const file = info.outputPath('hypothesis.json');
  fs.writeFileSync(file, JSON.stringify({ total: 2, rows }));
  await chooseBackup(panel, file);
  const preview = panel.getByRole('region', { name: 'What this import would do' });
  await expect(preview.getByRole('row', { name: /^New ?added/ })).toContainText('1');
  await expect(preview.getByRole('row', { name: /a reply to another annotation/ })).toContainText('1');
  expect(await readTable(panel, 'notes')).toEqual([]);
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByText('Imported: 1')).toBeVisible();
  expect(await readTable(panel, 'notes')).toMatchObject([
    { comment: 'From elsewhere.', quote: 'once a year' },
  ]);
  await panel.getByRole('button', { name: 'Undo the import' }).click();
  await expect.poll(() => readTable(panel, 'notes')).toEqual([]);
});

test('the follow-up table of the session in front is a Word file', async ({ context, page }) => {
  await openKnown(page);
  const panel = await openBook(context);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await expect(panel.getByRole('option', { name: 'Follow-up table of a session' })).toBeAttached();
  for (const [format, name] of [
    ['follow-up', 'follow-up'],
    ['brief', 'brief'],
  ] as const) {
    const { name: fileName, file } = await write(panel, format);
    expect(fileName).toMatch(new RegExp(`^addendum-${name}-.*\\.docx$`));
    const parts = unzipSync(fs.readFileSync(file));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('Para. 8');
    expect(body).toContain('our summary');
    const footnotes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
    expect(footnotes).toContain('CTOC/COP/WG.4/2010/6, para. 8.');
  }
});

test('a citation is copied in the style of the settings, as rich text too', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const own = await openOwn(context);
  await own.getByLabel('Style').selectOption('chicago');
  await own.close();
  await openKnown(page);
  const panel = await openPanelWindow(context);
  await panel.getByRole('button', { name: 'Copy citation' }).first().click();
  await expect(panel.getByText(/^On the clipboard: Working Group on Trafficking in Persons, /)).toBeVisible();
  const copied = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    return { types: item?.types, html };
  });
  expect(copied.types).toEqual(expect.arrayContaining(['text/plain', 'text/html', 'web text/markdown']));
  expect(copied.html).toContain('<i>');
});

test('an export that is cancelled leaves no file, and another can begin at once', async ({
  context,
  page,
}, info) => {
  test.slow();
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  const many = Array.from({ length: 3000 }, (_, at) => sampleNote(`many-${at}`));
  await importNotes(panel, many, info);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  const button = await chooseExport(panel, 'everything', 'word');
  const names: string[] = [];
  panel.on('download', (download) => names.push(download.suggestedFilename()));
  await panel.getByRole('button', { name: button }).click();
  await panel.getByRole('progressbar').waitFor();
  // While one file is written no second one can begin.
  await expect(panel.getByRole('button', { name: button })).toBeDisabled();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel.getByRole('alert')).toHaveCount(0);
  const { name } = await write(panel, 'csv');
  expect(names).toEqual([name]);
});
