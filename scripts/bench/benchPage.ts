import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../browsers/requireBrowser.ts';
import type { BenchTable } from './BenchTable.ts';
import { makePage } from './page/makePage.ts';

/** What `page/pageBench.ts` measures in the page. */
interface PageFigures {
  walk: number;
  painted: number;
  settled: number;
  firstMark: number;
  longestTask: number;
  references: number;
  elements: number;
}

const PARAGRAPHS = 5_000;
const REFERENCES = 2_000;
const LOADS = 7;

/** A page of 5,000 paragraphs and 2,000 references in real Chromium, from the start of the overlay to what is painted. */
export async function benchPage(): Promise<BenchTable> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const loads: PageFigures[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent(makePage(PARAGRAPHS, REFERENCES));
    await page.addScriptTag({ content: script });
    loads.push(await page.evaluate('globalThis.runPageBench()'));
    await page.close();
  }
  await browser.close();
  const median = (key: keyof PageFigures) =>
    loads.map((figures) => figures[key]).sort((a, b) => a - b)[LOADS >> 1] ?? 0;
  const walk = median('walk');
  const longest = median('longestTask');
  const row = (name: string, ms: number) => [name, ms.toFixed(1), `${(ms / walk).toFixed(2)} ×`];
  return {
    title: `A page of ${PARAGRAPHS} paragraphs with ${median('references')} references, medians of ${LOADS} loads`,
    head: ['from the start of the overlay', 'ms', 'of a bare walk'],
    rows: [
      row('a bare walk over its text nodes', walk),
      row('to what is in view, painted', median('painted')),
      row('until everything is found, in slices', median('settled')),
      row('to the first of 5,000 marks', median('firstMark')),
      ['longest task, to the last mark (wanted: ≤ 50)', longest < 50 ? 'none of 50' : longest.toFixed(1), ''],
      ['elements added to the page’s own tree (wanted: 0)', String(median('elements')), ''],
    ],
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('page/pageBench.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'import.meta.env.ADDENDUM_E2E': 'false' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'pageBench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk =
    first && 'output' in first ? first.output.find((output) => output.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script for the page benchmark.');
  return chunk.code;
}
