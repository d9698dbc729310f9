import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers/requireBrowser.ts';
import { writeResults } from './results/writeResults.ts';

const FOLDER = path.resolve(import.meta.dirname, '../docs/screenshots');
/** Comma, quotation mark, UTF-8, from the first line. */
const AS_TABLE = '--infilter=CSV:44,34,76,1';

/** One page of a file as LibreOffice sets it. */
function drawPage(file: string, name: string, page = 1, ...filter: string[]): void {
  const folder = path.dirname(file);
  execFileSync('soffice', ['--headless', ...filter, '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = path.join(folder, `${path.parse(file).name}.pdf`);
  execFileSync('pdftoppm', [
    '-r',
    '80',
    '-png',
    '-f',
    String(page),
    '-singlefile',
    pdf,
    path.join(FOLDER, name),
  ]);
}

/**
 * `npm run results`: exported files, opened in what people open them with, as the pictures `result-…` of the
 * documentation. Wants LibreOffice and pdftoppm.
 */
async function takeResults(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-results-'));
  const files = await writeResults(folder);
  for (const name of ['word', 'arabic', 'brief', 'follow-up'] as const)
    drawPage(files[name], `result-${name}`);
  // The quotations stand on its second page.
  drawPage(files.csv, 'result-csv', 2, AS_TABLE);
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 860, height: 900 } });
  await page.goto(pathToFileURL(files.html).href);
  await page.screenshot({ path: path.join(FOLDER, 'result-html.png') });
  await browser.close();
  fs.rmSync(folder, { recursive: true });
}

await takeResults();
