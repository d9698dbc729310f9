import type { isDarkPage } from './isDarkPage.ts';
import type { isTakenPoint } from './isTakenPoint.ts';

/** What the page's script can tell of how the page looks, for the scripts that are brought in and need not carry it too. */
export interface PageLook {
  isDarkPage: typeof isDarkPage;
  isTakenPoint: typeof isTakenPoint;
}
