import type { TestPage } from './openTestPage.ts';

/** The marks that stand on a page now, in reading order. */
export function marksOf(page: TestPage): HTMLElement[] {
  return [...(page.root()?.querySelectorAll<HTMLElement>('.mark') ?? [])];
}
