import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const SALES =
  /(?<![A-Za-z0-9.])[ACEFRSM]\.\d{2}\.(?:[IVX]{1,5}|0)\.(?:[A-Z]\.?)?\d{0,3}(?:\.\d{1,3})?(?<=\d)(?![\d/])/y;

/** A sales number (`E.09.V.11`) at this place. */
export function findSalesNumber(text: string, at: number): Mention | null {
  const found = matchAt(SALES, text, at);
  return found ? { kind: 'sales-number', start: at, end: at + found[0].length, canonical: found[0] } : null;
}
