import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** The words that are painted in a page or frame under a highlight key. */
export function paintedIn(frame: Page | Frame, key = 'addendum-ref'): Promise<string[]> {
  return frame.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)), key);
}

/** The card, open or not. Only the build for tests lets a test see it. */
export function cardOf(page: Page | Frame): Locator {
  return page.locator('addendum-overlay [role="dialog"]');
}

/** The middle of the first place where painted words stand, brought into the window. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  await expect
    .poll(async () => [...(await paintedIn(page)), ...(await paintedIn(page, 'addendum-ref-quiet'))])
    .toContain(words);
  return page.evaluate((wanted) => {
    const ranges = ['addendum-ref', 'addendum-ref-quiet'].flatMap((key) => [
      ...(CSS.highlights.get(key) ?? []),
    ]);
    const range = ranges.find((candidate) => String(candidate) === wanted);
    if (!(range instanceof Range)) throw new Error(`"${wanted}" is not painted.`);
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    const rect = range.getClientRects()[0] ?? new DOMRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, words);
}

/** Rests the pointer on painted words. */
export async function restOn(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** Clicks painted words until their card opens: what is painted first is not yet all read. */
export async function clickOn(page: Page, words: string): Promise<void> {
  await expect(async () => {
    const { x, y } = await middleOf(page, words);
    await page.mouse.click(x, y);
    await expect(cardOf(page)).toHaveCount(1, { timeout: 500 });
  }).toPass();
}
