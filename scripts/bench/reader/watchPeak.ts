import type { Browser } from 'playwright-core';
import { memoryOf } from './memoryOf.ts';

const EVERY_MS = 250;

/** Watches how much a browser's renderers hold; gives the way to end, which gives the most that was seen, in bytes. */
export function watchPeak(browser: Browser | null): () => Promise<number | null> {
  let peak: number | null = null;
  let isOver = false;
  async function watch(): Promise<void> {
    while (!isOver && browser !== null) {
      const now = await memoryOf(browser);
      if (now === null) return;
      peak = Math.max(peak ?? 0, now);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }
  const watching = watch();
  return async () => {
    isOver = true;
    await watching;
    return peak;
  };
}
