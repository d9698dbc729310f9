import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { huntLookAlikes } from '../../tests/fixtures/anchoring/huntLookAlikes.ts';
import { requireBrowser } from '../browsers/requireBrowser.ts';
import type { Outcome } from './anchoring/Outcome.ts';
import { TASKS } from './anchoring/TASKS.ts';
import type { BenchTable } from './BenchTable.ts';

/** Random pages a task of the hunt. */
const SEEDS = 1_000;
const HEAD = ['right', 'wrong', 'orphaned', 'finding, ms', 'describing, ms'];
const NAMES = ['Addendum', '@apache-annotator/dom', '@recogito/text-annotator'];
const RUNS = 5;
/** How pages grow; each engine as far as it takes seconds, and ours to the end. */
const GROWTH: [paragraphs: number, notes: number, engines: number, runs: number][] = [
  [300, 60, 3, 3],
  [1_000, 200, 3, 3],
  [3_000, 600, 1, 3],
  [1_000, 1_000, 1, 3],
  [10_000, 1_000, 1, 3],
  [10_000, 5_000, 1, 3],
];

type Size = { paragraphs: number; notes: number };

/** What goes wrong in the browser ends the benchmark with a word of where, not with "closed". */
class BenchFailed extends Error {
  constructor(what: string, cause: unknown) {
    super(`The benchmark of anchoring ended at ${what}; if the browser ran out of memory, close others.`, {
      cause,
    });
    this.name = 'BenchFailed';
  }
}

/** Runs a script in a page of its own, so that no run pays for what another has left in memory. */
async function runInPage<Result>(
  browser: Browser,
  script: string,
  what: string,
  call: string,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: script });
    return await page.evaluate<Result>(call);
  } catch (error) {
    throw new BenchFailed(what, error);
  } finally {
    await page.close();
  }
}

/** The run of median time, as cells of a table. */
async function measure(
  browser: Browser,
  script: string,
  [engine, task, size, runs]: [engine: number, task: number, size: Size | null, runs: number],
): Promise<string[]> {
  const outcomes: Outcome[] = [];
  const call = `globalThis.runOnce(${engine}, ${task}, ${JSON.stringify(size)})`;
  const what = `${NAMES[engine]}, task ${task}, ${JSON.stringify(size)}`;
  for (let run = 0; run < runs; run++) {
    outcomes.push(await runInPage<Outcome>(browser, script, what, call));
  }
  outcomes.sort((a, b) => a.anchoring - b.anchoring);
  const { right, wrong, orphaned, anchoring, describing } = outcomes[runs >> 1] as Outcome;
  return [String(right), String(wrong), String(orphaned), anchoring.toFixed(0), describing.toFixed(0)];
}

/**
 * Notes on pages of near-duplicate paragraphs in real Chromium, found again after the page changed: our engine beside
 * others, also on growing pages. Times are those of all notes together, indexing included.
 */
export async function benchAnchoring(): Promise<BenchTable[]> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    // Shared memory is small in containers, and a page of 10,000 paragraphs is not.
    args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const compared: string[][] = [];
  for (const [task, { name, notes }] of TASKS.entries()) {
    for (const [engine, engineName] of NAMES.entries()) {
      const cells = await measure(browser, script, [engine, task, null, RUNS]);
      compared.push([`${name}, ${notes} notes: ${engineName}`, ...cells]);
    }
  }
  const growth: string[][] = [];
  for (const [paragraphs, notes, engines, runs] of GROWTH) {
    for (const [engine, engineName] of NAMES.slice(0, engines).entries()) {
      const cells = await measure(browser, script, [engine, 0, { paragraphs, notes }, runs]);
      growth.push([`${paragraphs} paragraphs, ${notes} notes: ${engineName}`, ...cells]);
    }
  }
  const painting = await runInPage<string[][]>(browser, script, 'painting', 'globalThis.runPainting()');
  await browser.close();
  return [
    {
      title:
        'Notes among 1,000 near-duplicate paragraphs, medians of 5 runs (wanted: none wrong; shifted ≤ 140 ms)',
      head: ['', ...HEAD],
      rows: compared,
    },
    { title: 'Growth, page shifted, medians (wanted: none wrong)', head: ['', ...HEAD], rows: growth },
    {
      title: `Addendum, passages among look-alikes that differ in a figure, a symbol, an addressee or a negation, and among paragraphs that are alike word for word: ${SEEDS} random pages each (wanted: none wrong; asked: found in an edited paragraph, to be confirmed)`,
      head: ['', 'right', 'asked', 'wrong', 'orphaned'],
      rows: huntLookAlikes(SEEDS),
    },
    {
      title: 'Drawing 1,000 highlights, medians of 5 runs (wanted: ≤ 32 ms, no element)',
      head: ['', 'ms', 'elements added'],
      rows: painting,
    },
  ];
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('anchoring/anchoringBench.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'anchoringBench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk =
    first && 'output' in first ? first.output.find((output) => output.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script for the benchmark of anchoring.');
  return chunk.code;
}
