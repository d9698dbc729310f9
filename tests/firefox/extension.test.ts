import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSite } from '../../scripts/stage/folderSite.ts';
import { type SiteServer, serveSite } from '../../scripts/stage/serveSite.ts';
import { launchFirefox } from './launchFirefox.ts';

const SITE = path.resolve(import.meta.dirname, '../fixtures/site');

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

test.each(['unodc/en/treaties/CTOC/report-specimen.html', 'unodc/en/treaties/CTOC/report-specimen.txt'])(
  'the built extension paints references and opens a card on %s in Firefox',
  async (address) => {
    const page = await browser.newPage();
    await page.goto(`https://www.unodc.org:${site.port}/${address}`);
    await page.waitForFunction(() => (CSS.highlights.get('addendum-ref')?.size ?? 0) > 3, {
      timeout: 20_000,
    });
    const painted = await page.evaluate(() =>
      [...(CSS.highlights.get('addendum-ref') ?? [])].map((range) => {
        const { x, y } = (range as Range).getBoundingClientRect();
        return { text: String(range), x, y };
      }),
    );
    const symbol = painted.find(({ text, y }) => text.startsWith('CTOC/COP/') && y > 0 && y < 950);
    if (symbol === undefined) throw new Error(`no symbol among ${JSON.stringify(painted)}`);
    await page.mouse.move(symbol.x + 10, symbol.y + 5);
    expect(await page.waitForSelector('addendum-overlay', { timeout: 10_000 })).not.toBeNull();
    await page.close();
  },
);

test('no other host can be reached from the stage', async () => {
  const page = await browser.newPage();
  await expect(page.goto('https://docs.un.org/en/A/RES/64/293')).rejects.toThrow('NS_ERROR_PROXY');
  await page.close();
});
