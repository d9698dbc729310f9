import type { Row } from '../store/Row.ts';

/** The orders in which notes are listed: by when they were changed or made, or by document and place in it. */
export const ORDERS = {
  newest: (a: Row, b: Row) => compare(b.updated, a.updated),
  oldest: (a: Row, b: Row) => compare(a.updated, b.updated),
  created: (a: Row, b: Row) => compare(b.created, a.created),
  document: (a: Row, b: Row) => compare(documentOf(a), documentOf(b)) || placeOf(a) - placeOf(b),
} as const satisfies Record<string, (a: Row, b: Row) => number>;

/** One of `ORDERS`. */
export type Order = keyof typeof ORDERS;

function compare(a: unknown, b: unknown): number {
  const [first, second] = [String(a ?? ''), String(b ?? '')];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** By symbol where there is one; documents without stand behind, by title. */
function documentOf({ source }: Row): string {
  const { symbol, title, url } = (typeof source === 'object' && source !== null ? source : {}) as Row;
  return typeof symbol === 'string' ? `0 ${symbol}` : `1 ${String(title)} ${String(url)}`;
}

function placeOf({ selectors }: Row): number {
  const starts = (Array.isArray(selectors) ? selectors : []).map((selector: Row | null) => selector?.start);
  const start = starts.find((place) => typeof place === 'number');
  return typeof start === 'number' ? start : -1;
}
