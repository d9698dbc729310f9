import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { huntLookAlikes } from '../../tests/fixtures/anchoring/huntLookAlikes.ts';
import { requireBrowser } from '../browsers/requireBrowser.ts';
import type { BenchTable } from './BenchTable.ts';

/** Random pages a task of the hunt. */
const SEEDS = 1_000;
const HEAD = ['right', 'wrong', 'orphaned', 'finding, ms', 'describing, ms'];

/**
 * Notes on pages of near-duplicate paragraphs in real Chromium, found again after the page changed: our engine beside
 * others, and our engine on growing pages. Times are those of all notes together, indexing included.
 */
export async function benchAnchoring(): Promise<BenchTable[]> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: script });
  const { compared, growth } = await page.evaluate<{ compared: string[][]; growth: string[][] }>(
    'globalThis.runAnchoringBench()',
  );
  const painting = await page.evaluate<string[][]>('globalThis.runPainting()');
  await browser.close();
  return [
    {
      title:
        'Notes among 1,000 near-duplicate paragraphs, medians of 5 runs (wanted: none wrong; shifted ≤ 140 ms)',
      head: ['', ...HEAD],
      rows: compared,
    },
    { title: 'Addendum, page shifted, medians of 3 runs', head: ['', ...HEAD], rows: growth },
    {
      title: `Addendum, passages among look-alikes that differ in a figure, a symbol, an addressee or a negation: ${SEEDS} random pages each (wanted: none wrong)`,
      head: ['', 'right', 'wrong', 'orphaned'],
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
