import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const KB = 1024;

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
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    const parts = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)];
    return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) * KB;
  } catch {
    // It ended since it was listed.
    return 0;
  }
}
