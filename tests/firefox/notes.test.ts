import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSite } from '../../scripts/stage/folderSite.ts';
import { type SiteServer, serveSite } from '../../scripts/stage/serveSite.ts';
import { findOwn } from './findOwn.ts';
import { launchFirefox } from './launchFirefox.ts';

const SITE = path.resolve(import.meta.dirname, '../fixtures/site');
const WORDS = 'should keep a list of the offices that answer letters from abroad';
const WAIT = { timeout: 20_000 };

let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite(folderSite(SITE));
  browser = await launchFirefox();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`https://www.unodc.org:${site.port}/unodc/en/treaties/CTOC/${name}`);
  return page;
}

/** Selects words and gives where the buttons beside them stand, in CSS pixels of the window. */
function select(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const rect = [...range.getClientRects()].at(-1) ?? new DOMRect();
      return { x: rect.left, y: rect.bottom };
    }
    throw new Error(`"${wanted}" is not on the page.`);
  }, words);
}

const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('addendum-note-1') ?? [])].map(String));

test('a note is made in Firefox, in a window of its own, and found again', async () => {
  const page = await open('paper-specimen.html');
  await page.waitForFunction(() => (CSS.highlights.get('addendum-ref')?.size ?? 0) > 0, WAIT);
  const { x, y } = await select(page, WORDS);
  await page.waitForFunction(
    (at) => document.elementFromPoint(at.x, at.y)?.localName === 'addendum-overlay',
    WAIT,
    { x: x + 20, y: y + 20 },
  );
  // The overlay is closed: its first button is met where it stands, below the last line of the words.
  await page.mouse.click(x + 20, y + 20);
  const editor = await findOwn(browser, /sidepanel\.html\?note=[0-9a-f-]+&tab=\d+$/);
  const field = await editor.waitForSelector('textarea', WAIT);
  await field?.type('A comment from Firefox.');
  await editor.evaluate(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
  await expect.poll(() => painted(page), WAIT).toEqual([WORDS]);
  await page.reload();
  await expect.poll(() => painted(page), WAIT).toEqual([WORDS]);
  const copy = await open('paper-copy-specimen.html');
  await expect.poll(() => painted(copy), WAIT).toEqual([WORDS]);
});
