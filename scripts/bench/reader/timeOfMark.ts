import type { Page } from 'playwright-core';
import { PATIENCE } from './PATIENCE.ts';

/**
 * When a mark stands in the margin, in milliseconds from the start of navigation; beside a page of the file, where one is
 * named.
 */
export async function timeOfMark(page: Page, beside: number | null): Promise<number> {
  const marked = await page.waitForFunction(
    (wanted) => {
      const marks = document.querySelector('addendum-overlay')?.shadowRoot?.querySelectorAll('.mark') ?? [];
      const view = wanted === null ? null : document.querySelector(`.page[data-page-number="${wanted}"]`);
      const rect = view?.getBoundingClientRect();
      const isThere = [...marks].some((mark) => {
        const { top } = mark.getBoundingClientRect();
        return rect === undefined || (top > rect.top && top < rect.bottom);
      });
      return isThere ? performance.now() : null;
    },
    beside,
    PATIENCE,
  );
  return Number(await marked.jsonValue());
}
