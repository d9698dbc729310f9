import type { rangeOfSpan } from '../anchoring/rangeOfSpan.ts';
import type { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { boxOf } from './boxOf.ts';
import type { isCovered } from './isCovered.ts';
import type { isDarkPage } from './isDarkPage.ts';
import type { isTakenPoint } from './isTakenPoint.ts';
import type { isWriting } from './isWriting.ts';

/** What the page's script lends to the scripts that it brings in, which need not carry it too. */
export interface Lent {
  boxOf: typeof boxOf;
  isCovered: typeof isCovered;
  isDarkPage: typeof isDarkPage;
  isTakenPoint: typeof isTakenPoint;
  isWriting: typeof isWriting;
  rangeOfSpan: typeof rangeOfSpan;
  yieldToPage: typeof yieldToPage;
}
