import type { rangeOfSpan } from '../anchoring/rangeOfSpan.ts';
import type { boxOf } from './boxOf.ts';
import type { isDarkPage } from './isDarkPage.ts';
import type { isTakenPoint } from './isTakenPoint.ts';

/** What the page's script can tell of where things stand on the page and how they look, for the scripts that are brought in and need not carry it too. */
export interface PageLook {
  boxOf: typeof boxOf;
  rangeOfSpan: typeof rangeOfSpan;
  isDarkPage: typeof isDarkPage;
  isTakenPoint: typeof isTakenPoint;
}
