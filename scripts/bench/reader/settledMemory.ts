import type { BrowserContext } from 'playwright-core';
import { memoryOf } from './memoryOf.ts';

/** Memory that changes by no more than this share from one look to the next has settled. */
const STEADY = 0.01;
const [LOOKS, LOOK_MS] = [20, 500];

/**
 * Bytes that a browser's renderers hold once nothing is left to collect, in every page and every worker alike: what they
 * come to by themselves when they are left alone for half a minute. Takes a browser that was started with `--expose-gc`.
 */
export async function settledMemory(context: BrowserContext): Promise<number | null> {
  const browser = context.browser();
  if (browser === null) return null;
  let last: number | null = null;
  for (let look = 0; look < LOOKS; look++) {
    for (const page of context.pages()) {
      await page.evaluate(collect);
      for (const worker of page.workers()) await worker.evaluate(collect);
    }
    for (const worker of context.serviceWorkers()) await worker.evaluate(collect);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const now = await memoryOf(browser);
    if (now === null || (last !== null && Math.abs(now - last) <= last * STEADY)) return now;
    last = now;
  }
  return last;
}

/** Runs in the browser. The flavour also gives emptied memory back to the system, as a browser at rest does. */
function collect(): void {
  const gc: (options: object) => void = Reflect.get(globalThis, 'gc') ?? (() => undefined);
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
