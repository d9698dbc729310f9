import type { Page } from 'playwright-core';

/** Waits until references of a page are painted; false where none is within the time given, in milliseconds. */
export async function waitForPaint(page: Page, timeout: number): Promise<boolean> {
  const isPainted = () =>
    ['addendum-ref', 'addendum-ref-quiet'].some((key) => (CSS.highlights.get(key)?.size ?? 0) > 0);
  return page.waitForFunction(isPainted, undefined, { timeout }).then(
    () => true,
    () => false,
  );
}
