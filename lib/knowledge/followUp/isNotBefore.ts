import { type Dated, isLater } from './isLater.ts';

/**
 * Whether what a document says can bear on another: what cites a document came after it, unless dates or sessions say
 * otherwise.
 */
export function isNotBefore(reading: Dated, cited: Dated | null): boolean {
  return cited === null || isLater(reading, cited) !== false;
}
