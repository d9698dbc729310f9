import type { Page } from 'playwright-core';
import { timeOfPage } from './timeOfPage.ts';

/** A file's pages from the first to the last, as somebody leafs through them; both viewers hold pages in `.pdfViewer`. */
export async function walkThrough(page: Page, pages: number): Promise<void> {
  await page.evaluate(async () => {
    const [step, pause] = [4_000, 30];
    const box = document.querySelector('.pdfViewer')?.parentElement;
    if (!box) return;
    for (let top = 0; top < box.scrollHeight; top += step) {
      box.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  });
  await timeOfPage(page, pages);
}
