import type { Page } from 'playwright-core';

/**
 * Waits until exactly these words of a page are painted.
 *
 * @param key how the key of the highlight begins: "addendum-note-" for notes of any colour
 * @param timeout milliseconds
 * @throws TimeoutError where they are not by then.
 */
export async function waitForWords(page: Page, key: string, words: string, timeout: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          name.startsWith(wanted.key) && [...ranges].some((range) => String(range) === wanted.words),
      ),
    { key, words },
    { timeout },
  );
}
