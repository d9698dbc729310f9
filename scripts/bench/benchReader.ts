import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'wxt';
import { folderSite } from '../stage/folderSite.ts';
import { launchChromium } from '../stage/launchChromium.ts';
import { OUTPUT } from '../stage/OUTPUT.ts';
import { serveSite } from '../stage/serveSite.ts';
import type { BenchTable } from './BenchTable.ts';
import { buildBare } from './reader/buildBare.ts';
import { makeLongPdf } from './reader/makeLongPdf.ts';
import { measureAgain } from './reader/measureAgain.ts';
import { memoryOf } from './reader/memoryOf.ts';
import { settledMemory } from './reader/settledMemory.ts';
import { timeOfMark } from './reader/timeOfMark.ts';
import { timeOfPage } from './reader/timeOfPage.ts';
import { walkThrough } from './reader/walkThrough.ts';
import { watchPeak } from './reader/watchPeak.ts';

const PAGES = 500;
const RUNS = 3;
const MB = 1024 * 1024;
const FILE = 'https://www.unodc.org/documents/long.pdf';
const STYLES = path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/web/pdf_viewer.css');

/** When what was there, in milliseconds from the beginning of navigation. */
interface ReaderTimes {
  firstPage: number;
  /** Until a recommendation has its mark; the bare viewer has none. */
  firstMark: number | null;
  /** Until the whole text is read: in the reader found, parsed and marked on the last page. */
  whole: number;
}

/** What one opening of the file took. Bytes are those of its renderers, above what they held before. */
interface ReaderFigures extends ReaderTimes {
  /** The most until the whole text was read. */
  peak: number | null;
  /** Then, before anything is collected. */
  atOnce: number | null;
  /** Then, once nothing is left to collect. */
  memory: number | null;
  /** After all pages were in view, likewise. */
  walked: number | null;
  /** What each further opening in the same tab leaves; for the reader alone. */
  again: number | null;
}

/** A file of 500 pages in the reader and in the bare viewer of pdf.js, in the same browser, each in turn. */
export async function benchReader(): Promise<BenchTable> {
  process.env.ADDENDUM_E2E = '1';
  await build({ root: path.resolve(import.meta.dirname, '../..') });
  const folder = mkdtempSync(path.join(tmpdir(), 'addendum-bench-'));
  mkdirSync(path.join(folder, 'documents'));
  const file = await makeLongPdf(PAGES);
  writeFileSync(path.join(folder, 'documents/long.pdf'), file);
  await buildBare(folder);
  cpSync(STYLES, path.join(folder, 'bare.css'));
  const server = await serveSite(folderSite(folder));
  const readers: ReaderFigures[] = [];
  const bares: ReaderFigures[] = [];
  for (let run = 0; run < RUNS; run++) {
    bares.push(await measureIn(server.port, null, openBare));
    readers.push(await measureIn(server.port, file, openReader));
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  const row = (name: string, key: keyof ReaderFigures, unit: (value: number) => string) => {
    const [reader, bare] = [median(readers, key), median(bares, key)];
    const ratio = reader === null || bare === null ? '' : `${(reader / bare).toFixed(2)} ×`;
    return [
      name,
      reader === null ? 'not measured here' : unit(reader),
      bare === null ? '' : unit(bare),
      ratio,
    ];
  };
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const mb = (bytes: number) => `${(bytes / MB).toFixed(0)} MB`;
  return {
    title: `A PDF of ${PAGES} pages in the reader, medians of ${RUNS} openings`,
    head: ['from the start of navigation', 'reader', 'bare viewer of pdf.js', 'ratio'],
    rows: [
      row('first page, its text selectable (wanted: ≤ 1.2 ×)', 'firstPage', ms),
      row('first mark of a recommendation', 'firstMark', ms),
      row('the whole text: read, parsed and marked; in the bare viewer read', 'whole', ms),
      row('memory then, all garbage collected (wanted: ≤ 1.5 ×)', 'memory', mb),
      row('the same before anything is collected', 'atOnce', mb),
      row('the most until then', 'peak', mb),
      row('memory after all pages were in view, garbage collected', 'walked', mb),
      row('what each further opening in the same tab adds', 'again', mb),
    ],
  };
}

/**
 * Opens the file in a browser of its own, so that nothing of an earlier opening is at hand; the reader with `file`, the
 * bare viewer in a browser without the extension.
 */
async function measureIn(
  port: number,
  file: Buffer | null,
  open: (context: BrowserContext, page: Page) => Promise<ReaderTimes>,
): Promise<ReaderFigures> {
  const extension = file === null ? null : OUTPUT.e2e;
  const switches = ['--js-flags=--expose-gc'];
  const context = await launchChromium({ extension, port, headless: true, locale: 'en-GB', switches });
  try {
    if (file !== null && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    const [page = await context.newPage()] = context.pages();
    const before = await settledMemory(context);
    const above = (bytes: number | null) => (bytes === null || before === null ? null : bytes - before);
    const browser = context.browser();
    const endPeak = watchPeak(browser);
    const times = await open(context, page);
    const peak = above(await endPeak());
    const atOnce = above(browser && (await memoryOf(browser)));
    const memory = above(await settledMemory(context));
    await walkThrough(page, PAGES);
    const walked = above(await settledMemory(context));
    const again = file && (await measureAgain(context, page, { file, pages: PAGES }));
    return { ...times, peak, atOnce, memory, walked, again };
  } finally {
    await context.close();
  }
}

async function openReader(context: BrowserContext, page: Page): Promise<ReaderTimes> {
  const [background] = context.serviceWorkers();
  const { host } = new URL(background?.url() ?? '');
  await page.goto(`chrome-extension://${host}/reader.html?src=${encodeURIComponent(FILE)}`);
  const firstPage = await timeOfPage(page, 1);
  const firstMark = await timeOfMark(page, null);
  await page.getByLabel('Page', { exact: true }).fill(String(PAGES));
  await page.getByLabel('Page', { exact: true }).press('Enter');
  await timeOfPage(page, PAGES);
  return { firstPage, firstMark, whole: await timeOfMark(page, PAGES) };
}

async function openBare(_context: BrowserContext, page: Page): Promise<ReaderTimes> {
  await page.goto(`https://www.unodc.org/bare.html?src=${encodeURIComponent(FILE)}`);
  const firstPage = await timeOfPage(page, 1);
  const whole = await page.evaluate(async (last) => {
    const viewer = await Reflect.get(globalThis, 'bareViewer');
    await viewer.readAll();
    viewer.goTo(last);
    return performance.now();
  }, PAGES);
  await timeOfPage(page, PAGES);
  return { firstPage, firstMark: null, whole };
}

function median(figures: readonly ReaderFigures[], key: keyof ReaderFigures): number | null {
  const values = figures.map((each) => each[key]).filter((value) => value !== null);
  return values.sort((a, b) => a - b)[values.length >> 1] ?? null;
}
