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
  'the built extension paints references on %s in Firefox',
  async (address) => {
    const page = await browser.newPage();
    await page.goto(`https://www.unodc.org:${site.port}/${address}`);
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000 });
    const ranges = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, group) => sum + group.size, 0),
    );
    expect(ranges).toBeGreaterThan(5);
    await page.close();
  },
);

test('no other host can be reached from the stage', async () => {
  const page = await browser.newPage();
  await expect(page.goto('https://docs.un.org/en/A/RES/64/293')).rejects.toThrow('NS_ERROR_PROXY');
  await page.close();
});
