import type { Page } from 'playwright-core';
import { timeOfMark } from './timeOfMark.ts';
import { timeOfPage } from './timeOfPage.ts';

/** Has the reader open a file again in the same tab, as one that is dropped on it; waits until its last page is marked. */
export async function openAgain(page: Page, file: Buffer, pages: number): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content), (at) => at.charCodeAt(0))], 'again.pdf'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, file.toString('base64'));
  await timeOfPage(page, 1);
  await page.getByLabel('Page', { exact: true }).fill(String(pages));
  await page.getByLabel('Page', { exact: true }).press('Enter');
  await timeOfPage(page, pages);
  await timeOfMark(page, pages);
}
