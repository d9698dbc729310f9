import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportFormat } from '../../lib/export/EXPORT_FORMATS.ts';
import messages from '../../locales/en.json' with { type: 'json' };
import { backupText } from '../../scripts/stage/backupText.ts';
import { sampleNote } from '../e2e/sampleNotes.ts';
import { findOwn } from './findOwn.ts';
import { launchFirefox } from './launchFirefox.ts';

const WAIT = { timeout: 20_000 };

let folder: string;
let browser: Browser;
let panel: Page;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-firefox-'));
  browser = await launchFirefox(folder);
  // The extension opens its welcome page when it is installed: from there its other pages are reached.
  const welcome = await findOwn(browser, /welcome\.html/);
  await welcome.evaluate(() => chrome.tabs.create({ url: 'sidepanel.html' }));
  panel = await findOwn(browser, /sidepanel\.html$/);
});

afterAll(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function press(name: string): Promise<void> {
  const button = await panel.waitForSelector(`::-p-aria(${name}[role="button"])`, WAIT);
  await button?.click();
}

/** Exports all notes, and gives the bytes that came into the downloads. */
async function write(format: ExportFormat, ending: string): Promise<Buffer> {
  await panel.evaluate((wanted) => {
    const radios = document.querySelectorAll<HTMLInputElement>('.choices input[type="radio"]');
    [...radios].at(-1)?.click();
    const select = document.querySelector<HTMLSelectElement>('.format-field select');
    if (select) select.value = wanted;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
  await panel.waitForFunction(
    (wanted) => document.querySelector('.export-form button[type="submit"]')?.textContent?.includes(wanted),
    WAIT,
    `.${ending}`,
  );
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('.export-form button[type="submit"]')?.click(),
  );
  const find = () => fs.readdirSync(folder).find((name) => name.endsWith(`.${ending}`));
  await expect.poll(find, WAIT).toBeDefined();
  const file = path.join(folder, find() ?? '');
  // The browser makes the file before it fills it.
  await expect.poll(() => fs.statSync(file).size, WAIT).toBeGreaterThan(0);
  return fs.readFileSync(file);
}

test('notes come in from a file and go out again in Firefox, both in a worker', async () => {
  await panel.waitForSelector('#tab-notes', WAIT);
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
  await press(messages.transfer.title);
  const file = path.join(folder, 'backup.json');
  fs.writeFileSync(file, backupText([sampleNote('one', { comment: '=1+1 and **more**' })]));
  const input = (await panel.waitForSelector('input[type="file"]', WAIT)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await press(messages.transfer.import);
  await panel.waitForFunction(
    (words) => document.querySelector('.done-line')?.textContent?.includes(words),
    WAIT,
    messages.transfer.doneImported.replace('$1', '1'),
  );
  const table = (await write('csv', 'csv')).toString('utf8');
  expect(table).toContain("'=1+1 and **more**");
  const parts = unzipSync(await write('word', 'docx'));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('=1+1 and ');
  expect(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())).toContain(
    'CTOC/COP/WG.4/2031/6, para. 2.',
  );
});
