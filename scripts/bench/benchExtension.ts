import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'wxt';
import { folderSite } from '../stage/folderSite.ts';
import { launchChromium } from '../stage/launchChromium.ts';
import { OUTPUT } from '../stage/OUTPUT.ts';
import { serveSite } from '../stage/serveSite.ts';
import type { BenchTable } from './BenchTable.ts';
import { makePack, symbolAt } from './knowledge/makePack.ts';

const DOCUMENTS = 20_000;
const WAKINGS = 9;
const MEGABYTE = 1_000_000;

/** What importing took. */
interface ImportFigures {
  seconds: number;
  longestTask: number;
  storage: number;
}

/**
 * The built extension in real Chromium, with a pack of 20,000 documents and 100,000 recommendations: importing it, waking
 * the background to an answered card, and what lies in its memory.
 */
export async function benchExtension(): Promise<BenchTable> {
  await build();
  const server = await serveSite(folderSite(path.resolve(import.meta.dirname, '../../tests/fixtures/site')));
  const context = await launchChromium({
    extension: OUTPUT.chromium,
    port: server.port,
    headless: true,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  const page = await openOptions(context);
  const bare = await wake(context, page, 'CTOC/COP/WG.4/2010/6');
  const emptyHeap = await heapOf(context, page);
  const figures = await importPack(page);
  const ofPack = await wake(context, page, symbolAt(DOCUMENTS / 2));
  const ofBuiltIn = await wake(context, page, 'CTOC/COP/WG.4/2010/6');
  const heap = await heapOf(context, page);
  await context.close();
  await server.stop();
  const row = (name: string, value: string) => [name, value];
  return {
    title: `The extension in Chromium with a pack of ${DOCUMENTS} documents and ${DOCUMENTS * 5} recommendations, medians of ${WAKINGS}`,
    head: ['what', 'figure'],
    rows: [
      row('importing it, s', figures.seconds.toFixed(1)),
      row('longest task of the page meanwhile, ms', figures.longestTask.toFixed(0)),
      row('on disk, MB', (figures.storage / MEGABYTE).toFixed(1)),
      row('worker woken to a card, without any pack, ms', bare.toFixed(0)),
      row('worker woken to a card of the built-in pack, ms (wanted: < 100)', ofBuiltIn.toFixed(0)),
      row('worker woken to a card of the large pack, ms (wanted: < 100)', ofPack.toFixed(0)),
      row('memory of the worker without any pack, MB', (emptyHeap / MEGABYTE).toFixed(1)),
      row('memory of the worker with the large pack, MB', (heap / MEGABYTE).toFixed(1)),
    ],
  };
}

async function openOptions(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(worker.url().replace(/[^/]*$/, 'options.html'));
  return page;
}

/** Imports the pack as a reader does. */
async function importPack(page: Page): Promise<ImportFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'addendum-bench-'));
  const file = path.join(folder, 'pack.json');
  writeFileSync(file, Buffer.from(await makePack(DOCUMENTS).arrayBuffer()));
  await page.getByLabel('Pack file').setInputFiles(file);
  const button = page.getByRole('button', { name: 'Import this pack' });
  await button.waitFor({ timeout: 600_000 });
  const before = await page.evaluate(async () => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
    return (await navigator.storage.estimate()).usage ?? 0;
  });
  const begun = performance.now();
  await button.click();
  await page.getByText('Harbours of the world is imported.').waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - begun) / 1000;
  await rm(folder, { recursive: true });
  const [longestTask, storage] = await page.evaluate(async () => [
    Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
    (await navigator.storage.estimate()).usage ?? 0,
  ]);
  return { seconds, longestTask: longestTask ?? 0, storage: (storage ?? 0) - before };
}

/** Milliseconds from a question that wakes the worker to its answer, the median. */
async function wake(context: BrowserContext, page: Page, symbol: string): Promise<number> {
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let at = 0; at < WAKINGS; at++) {
    const stopped = new Promise<void>((resolve) => {
      browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await browser.send('ServiceWorker.stopAllWorkers');
    await stopped;
    times.push(
      await page.evaluate(async (canonical) => {
        const begun = performance.now();
        const input = { canonical, context: null };
        const answer = await chrome.runtime.sendMessage({ call: 'explain-canonical', input });
        if (answer?.ok !== true || answer.value.known !== true) throw new Error(`No card of ${canonical}.`);
        return performance.now() - begun;
      }, symbol),
    );
  }
  await browser.detach();
  return times.sort((a, b) => a - b)[WAKINGS >> 1] ?? 0;
}

/** Bytes in use in the worker's memory, after garbage was collected. */
async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const browser = await context.newCDPSession(page);
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ type }) => type === 'service_worker');
  if (target === undefined) throw new Error('The extension has no worker whose memory could be measured.');
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id === id) resolve(answer.result);
      });
      void browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask(2, 'Runtime.getHeapUsage');
  await browser.detach();
  return usedSize;
}
