import fs from 'node:fs';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { chromium } from 'playwright-core';
import type { BrowserKind } from './BrowserKind.ts';
import { DOWNLOADS } from './DOWNLOADS.ts';

/** Path of a browser that `installBrowser` (or the person) downloaded through a test tool, or null. */
export async function findDownloaded(kind: BrowserKind): Promise<string | null> {
  if (kind === 'chromium') {
    const file = chromium.executablePath();
    return fs.existsSync(file) ? file : null;
  }
  const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return installed.find((entry) => entry.browser === 'firefox')?.executablePath ?? null;
}
