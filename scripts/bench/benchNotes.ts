import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'wxt';
import { backupText } from '../stage/backupText.ts';
import { chooseExport } from '../stage/chooseExport.ts';
import { folderSite } from '../stage/folderSite.ts';
import { launchChromium } from '../stage/launchChromium.ts';
import { OUTPUT } from '../stage/OUTPUT.ts';
import { openPanelWindow } from '../stage/openPanelWindow.ts';
import { serveSite } from '../stage/serveSite.ts';
import type { BenchTable } from './BenchTable.ts';
import { makeNotes } from './notes/makeNotes.ts';
import { measureMany } from './notes/measureMany.ts';
import { pickQuotes } from './notes/pickQuotes.ts';
import { scrollList } from './notes/scrollList.ts';
import { searchList } from './notes/searchList.ts';
import { timeListing } from './notes/timeListing.ts';
import { timeOf } from './notes/timeOf.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = 'https://www.unodc.org/unodc/en/treaties/CTOC/report-specimen.html';
const NOTES = 5000;
const ON_PAGE = 50;
const STEPS = 120;
const FORMATS = ['markdown', 'markdown-files', 'word', 'csv', 'web-annotation'] as const;

type Row = [what: string, milliseconds: string];

const round = (time: number) => time.toFixed(0);
const spread = (times: readonly number[]) =>
  [0.5, 0.95, 1].map((part) => round(times[Math.ceil(times.length * part) - 1] ?? 0)).join(' / ');

/** The notebook with 5,000 notes, 50 of them on the page in front, in Chromium with the built extension. */
export async function benchNotes(): Promise<BenchTable> {
  if (!fs.existsSync(path.join(OUTPUT.chromium, 'manifest.json'))) await build();
  const server = await serveSite(folderSite(path.join(ROOT, 'tests/fixtures/site')));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-bench-'));
  const context = await launchChromium({
    extension: OUTPUT.chromium,
    port: server.port,
    headless: true,
    locale: 'en-GB',
    viewport: { width: 900, height: 800 },
  });
  try {
    const rows = await measureNotes(context, path.join(folder, 'notes.json'));
    return { title: `The notebook with ${NOTES} notes`, head: ['what', 'ms'], rows };
  } finally {
    await context.close();
    await server.stop();
    fs.rmSync(folder, { recursive: true });
  }
}

async function measureNotes(context: BrowserContext, file: string): Promise<Row[]> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(PAGE);
  const quotes = await pickQuotes(page, ON_PAGE);
  const noted = { url: PAGE, title: await page.title(), quotes };
  fs.writeFileSync(file, backupText(makeNotes(NOTES, noted)));
  const panel = await openNotebook(context);
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await panel.getByLabel('Choose a file').setInputFiles(file);
  await panel.getByRole('button', { name: 'Import', exact: true }).waitFor();
  const imported = await timeOf(async () => {
    await panel.getByRole('button', { name: 'Import', exact: true }).click();
    await panel.getByText(`Imported: ${NOTES}`).waitFor({ timeout: 120_000 });
  });
  const painted = await timePainting(page);
  await panel.close();
  const opened = await openNotebook(context);
  const listed = await timeListing(opened);
  await opened.getByRole('button', { name: /^Everything/ }).click();
  const frames = await scrollList(opened, STEPS);
  const searches = await searchList(opened, 'compare number 4999');
  await opened.getByRole('searchbox').fill('');
  await opened.getByRole('button', { name: 'Export and import' }).click();
  const times: Row[] = [];
  for (const format of FORMATS) {
    const button = await chooseExport(opened, 'listed', format);
    times.push([`export: ${format}`, round(await timeDownload(opened, button))]);
  }
  const backup = await timeDownload(opened, 'Write a backup');
  const many = await measureMany(opened, noted, file);
  return [
    [`open a page with ${quotes.length} of them: from navigation to the first painted note`, round(painted)],
    ['open the panel: from navigation to the first rows', round(listed)],
    [`scroll the list, a frame: median / 95 % / longest of ${STEPS}`, spread(frames)],
    ['search, a letter to its rows: median / 95 % / longest', spread(searches)],
    ...times,
    ['back up, with history', round(backup)],
    ['import, with history', round(imported)],
    ...many,
  ];
}

async function openNotebook(context: BrowserContext): Promise<Page> {
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'Notes' }).click();
  return panel;
}

/** Loads the page again; milliseconds of the page's own clock until a note is painted. */
async function timePainting(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  const found = await page.waitForFunction(
    () =>
      [1, 2, 3, 4].some((colour) => (CSS.highlights.get(`addendum-note-${colour}`)?.size ?? 0) > 0) &&
      performance.now(),
    undefined,
    { polling: 'raf', timeout: 30_000 },
  );
  return Number(await found.jsonValue());
}

function timeDownload(panel: Page, button: string | RegExp): Promise<number> {
  return timeOf(async () => {
    const started = panel.waitForEvent('download', { timeout: 60_000 });
    await panel.getByRole('button', { name: button }).click();
    await started;
  });
}
