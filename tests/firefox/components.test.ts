import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSite } from '../../scripts/stage/folderSite.ts';
import { type SiteServer, serveSite } from '../../scripts/stage/serveSite.ts';
import { launchFirefox } from './launchFirefox.ts';

const SITE = path.resolve(import.meta.dirname, '../fixtures/site');
const WAIT = { timeout: 20_000 };
const IN_COMPONENT = 'CTOC/COP/WG.4/2009/2';

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

/** Opens the page whose paragraphs are components, once what is in them is painted. */
async function open(): Promise<Page> {
  const page = await browser.newPage();
  const address = 'unodc/en/treaties/CTOC/components-specimen.html';
  await page.goto(`https://www.unodc.org:${site.port}/${address}`);
  await page.waitForFunction(
    (words) => [...(CSS.highlights.get('addendum-ref') ?? [])].map(String).includes(words),
    WAIT,
    IN_COMPONENT,
  );
  return page;
}

/** Where painted words stand, in CSS pixels of the window, and how they are painted there. */
const placeOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get('addendum-ref') ?? [])].find((one) => String(one) === wanted);
    if (!(range instanceof Range)) throw new Error(`"${wanted}" is not painted.`);
    const { x, y, width, height } = range.getBoundingClientRect();
    const element = range.startContainer.parentElement as Element;
    const { textDecorationLine } = getComputedStyle(element, '::highlight(addendum-ref)');
    return { x: x + width / 2, y: y + height / 2, textDecorationLine };
  }, words);

test('words in components are underlined in Firefox, and found by the pointer', async () => {
  const page = await open();
  const { x, y, textDecorationLine } = await placeOf(page, IN_COMPONENT);
  expect(textDecorationLine).toBe('underline');
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  // The overlay is closed: the card is met where it stands, above or below the words.
  await page.waitForFunction(
    (at) =>
      [40, -40].some((by) => document.elementFromPoint(at.x, at.y + by)?.localName === 'addendum-overlay'),
    WAIT,
    { x, y },
  );
  await page.close();
});

/** The first point in the margin left of some words, at their height, where something of the overlay stands; null for none. */
const markBeside = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get('addendum-ref') ?? [])].find((one) => String(one) === wanted);
    const paragraph = range?.startContainer.parentElement as Element;
    const text = paragraph.firstChild as Text;
    const letter = new Range();
    letter.setStart(text, 0);
    letter.setEnd(text, 1);
    const { left, top, bottom } = letter.getBoundingClientRect();
    const y = (top + bottom) / 2;
    for (let x = left - 1; x > left - 40; x--)
      if (document.elementFromPoint(x, y)?.localName === 'addendum-overlay') return x;
    return null;
  }, words);

test('marks follow a page that moves without any box of it changing its size in Firefox', async () => {
  const page = await open();
  await expect.poll(() => markBeside(page, IN_COMPONENT), WAIT).not.toBeNull();
  await page.evaluate(async () => {
    const content = document.getElementById('content-container');
    // As much as goes below comes above: the page is as long as before, and what is between moves by less than a line's pitch.
    const [above, below] = [document.createElement('div'), document.createElement('div')];
    below.style.height = '30px';
    content?.prepend(above);
    content?.append(below);
    const rest = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await rest();
    above.style.height = '30px';
    below.style.height = '0px';
    await rest();
  });
  await expect.poll(() => markBeside(page, IN_COMPONENT), WAIT).not.toBeNull();
  await page.close();
});
