import type { Page } from 'playwright-core';

/** Loads the panel again, at its notes; milliseconds of its own clock until rows are drawn. Whoever tests takes no time. */
export async function timeListing(panel: Page): Promise<number> {
  await panel.addInitScript(() => {
    const look = () => {
      const tab = document.querySelector<HTMLElement>('#tab-notes:not([aria-selected="true"])');
      tab?.click();
      if (document.querySelector('.windowed article') === null) return void requestAnimationFrame(look);
      Object.assign(globalThis, { listedAt: performance.now() });
    };
    requestAnimationFrame(look);
  });
  await panel.reload({ waitUntil: 'commit' });
  const found = await panel.waitForFunction(
    () => (globalThis as unknown as { listedAt?: number }).listedAt,
    undefined,
    { polling: 50, timeout: 60_000 },
  );
  return Number(await found.jsonValue());
}
