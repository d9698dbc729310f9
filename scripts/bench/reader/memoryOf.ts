import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const KB = 1024;

/** Renderers of the browser's own window, such as the list below its address. */
const OWN_WINDOW = '--top-chrome-webui';

/** Bytes of memory that are a browser's renderers' own, as Linux counts them; null on other systems. */
export async function memoryOf(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => sum + privateBytes(id), 0);
}

function privateBytes(process: number): number {
  try {
    if (readFileSync(`/proc/${process}/cmdline`, 'utf8').includes(OWN_WINDOW)) return 0;
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    const parts = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)];
    return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) * KB;
  } catch {
    // It ended since it was listed.
    return 0;
  }
}
