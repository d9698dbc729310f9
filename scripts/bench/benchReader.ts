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
import { memoryOf } from './reader/memoryOf.ts';

const PAGES = 500;
const RUNS = 3;
const MB = 1024 * 1024;
const PATIENCE = { timeout: 300_000 };
const FILE = 'https://www.unodc.org/documents/long.pdf';
const STYLES = path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/web/pdf_viewer.css');

/** What one opening of the file took, in milliseconds from the beginning of navigation, and in bytes. */
interface ReaderFigures {
  firstPage: number;
  /** Until a recommendation has its mark; the bare viewer has none. */
  firstMark: number | null;
  /** Until the whole text is read: in the reader found, parsed and marked on the last page. */
  whole: number;
  /** What its renderers hold then. */
  memory: number | null;
}

/** A file of 500 pages in the reader and in the bare viewer of pdf.js, in the same browser, each in turn. */
export async function benchReader(): Promise<BenchTable> {
  process.env.ADDENDUM_E2E = '1';
  await build({ root: path.resolve(import.meta.dirname, '../..') });
  const folder = mkdtempSync(path.join(tmpdir(), 'addendum-bench-'));
  mkdirSync(path.join(folder, 'documents'));
  writeFileSync(path.join(folder, 'documents/long.pdf'), await makeLongPdf(PAGES));
  await buildBare(folder);
  cpSync(STYLES, path.join(folder, 'bare.css'));
  const server = await serveSite(folderSite(folder));
  const readers: ReaderFigures[] = [];
  const bares: ReaderFigures[] = [];
  for (let run = 0; run < RUNS; run++) {
    bares.push(await measureIn(server.port, openBare));
    readers.push(await measureIn(server.port, openReader));
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
  return {
    title: `A PDF of ${PAGES} pages in the reader, medians of ${RUNS} openings`,
    head: ['from the start of navigation', 'reader', 'bare viewer of pdf.js', 'ratio'],
    rows: [
      row('first page, its text selectable (wanted: ≤ 1.2 ×)', 'firstPage', ms),
      row('first mark of a recommendation', 'firstMark', ms),
      row('the whole text: read, parsed and marked; in the bare viewer read', 'whole', ms),
      row(
        'memory of its processes then (wanted: ≤ 1.5 ×)',
        'memory',
        (bytes) => `${(bytes / MB).toFixed(0)} MB`,
      ),
    ],
  };
}

/** Opens the file in a browser of its own, so that nothing of an earlier opening is at hand. */
async function measureIn(
  port: number,
  open: (context: BrowserContext, page: Page) => Promise<Omit<ReaderFigures, 'memory'>>,
): Promise<ReaderFigures> {
  const context = await launchChromium({ extension: OUTPUT.e2e, port, headless: true, locale: 'en-GB' });
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    const [page = await context.newPage()] = context.pages();
    const browser = context.browser();
    const before = browser ? await memoryOf(browser) : null;
    const figures = await open(context, page);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const after = browser ? await memoryOf(browser) : null;
    return { ...figures, memory: before === null || after === null ? null : after - before };
  } finally {
    await context.close();
  }
}

async function openReader(context: BrowserContext, page: Page): Promise<Omit<ReaderFigures, 'memory'>> {
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

async function openBare(_context: BrowserContext, page: Page): Promise<Omit<ReaderFigures, 'memory'>> {
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

/** When a page is drawn, and its text there to be selected. */
async function timeOfPage(page: Page, number: number): Promise<number> {
  const drawn = await page.waitForFunction(
    (wanted) => {
      const view = document.querySelector(`.page[data-page-number="${wanted}"][data-loaded="true"]`);
      return view?.querySelector('.textLayer .endOfContent') ? performance.now() : null;
    },
    number,
    PATIENCE,
  );
  return Number(await drawn.jsonValue());
}

/** When a mark stands in the margin; beside a page, where one is named. */
async function timeOfMark(page: Page, beside: number | null): Promise<number> {
  const marked = await page.waitForFunction(
    (wanted) => {
      const marks = document.querySelector('addendum-overlay')?.shadowRoot?.querySelectorAll('.mark') ?? [];
      const view = wanted === null ? null : document.querySelector(`.page[data-page-number="${wanted}"]`);
      const rect = view?.getBoundingClientRect();
      const isThere = [...marks].some((mark) => {
        const { top } = mark.getBoundingClientRect();
        return rect === undefined || (top > rect.top && top < rect.bottom);
      });
      return isThere ? performance.now() : null;
    },
    beside,
    PATIENCE,
  );
  return Number(await marked.jsonValue());
}

function median(figures: readonly ReaderFigures[], key: keyof ReaderFigures): number | null {
  const values = figures.map((each) => each[key]).filter((value) => value !== null);
  return values.sort((a, b) => a - b)[values.length >> 1] ?? null;
}
