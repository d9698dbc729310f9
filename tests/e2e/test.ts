import path from 'node:path';
import { type BrowserContext, test as base, expect, type Worker } from '@playwright/test';
import { folderSite } from '../../scripts/stage/folderSite.ts';
import { launchChromium } from '../../scripts/stage/launchChromium.ts';
import { OUTPUT } from '../../scripts/stage/OUTPUT.ts';
import { type SiteServer, serveSite } from '../../scripts/stage/serveSite.ts';

const SITE = path.resolve(import.meta.dirname, '../fixtures/site');

interface Options {
  /** Folder of the built extension; the shipped build by `test.use({ extension: OUTPUT.chromium })`. */
  extension: string;
  /** Language of the browser. */
  language: string;
}

interface WorkerFixtures {
  /** Folder served as https://www.unodc.org/. */
  siteFolder: string;
  site: SiteServer;
}

interface Fixtures {
  /** Chromium with the extension; https://www.unodc.org/… is `tests/fixtures/site`, all else is unreachable. */
  context: BrowserContext;
  /** The extension's background. */
  background: Worker;
}

/**
 * Waits until the extension has done what it does once, when it is added: among it, it starts its script anew on pages
 * that are open, which in the middle of a test would be a second script.
 */
async function waitForInstalled(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const hasMenus = () =>
    worker.evaluate(() =>
      chrome.contextMenus.update('note-document', {}).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(hasMenus).toBe(true);
}

/** Playwright's `test`, in a Chromium that has the built extension. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  extension: [OUTPUT.e2e, { option: true }],
  language: ['en-GB', { option: true }],
  siteFolder: [SITE, { option: true, scope: 'worker' }],
  site: [
    async ({ siteFolder }, use) => {
      const site = await serveSite(folderSite(siteFolder));
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  context: async ({ extension, language, colorScheme, site }, use) => {
    const context = await launchChromium({
      extension,
      port: site.port,
      headless: true,
      locale: language,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    await waitForInstalled(context);
    await use(context);
    await context.close();
  },
  background: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
});
