import type { Page } from 'playwright-core';
import { PATIENCE } from './PATIENCE.ts';

/** When a page of the file is drawn, and its text there to be selected, in milliseconds from the start of navigation. */
export async function timeOfPage(page: Page, number: number): Promise<number> {
  const drawn = await page.waitForFunction(
    (wanted) => {
      const view = document.querySelector(`.page[data-page-number="${wanted}"][data-loaded="true"]`);
      return view?.querySelector('.textLayer .endOfContent') ? performance.now() : null;
    },
    number,
    PATIENCE,
  );
  return Number(await drawn.jsonValue());
}
