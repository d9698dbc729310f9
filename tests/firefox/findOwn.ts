import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';

/** The page of the extension whose address this fits, once there is one; Firefox tells of such pages as blank ones. */
export async function findOwn(browser: Browser, address: RegExp): Promise<Page> {
  return vi.waitFor(
    async () => {
      for (const page of await browser.pages()) {
        if (address.test(await page.evaluate(() => location.href).catch(() => ''))) return page;
      }
      throw new Error(`No page has the address ${address}.`);
    },
    { timeout: 20_000 },
  );
}
