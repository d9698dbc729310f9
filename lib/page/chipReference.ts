import type { Reference } from '../symbols/Reference.ts';

/** The reference that a link makes by leading to a document, without a word that says so. */
export function chipReference(symbol: string): Reference {
  return {
    start: 0,
    end: 0,
    text: symbol,
    kind: 'symbol',
    canonical: symbol,
    pinpoint: null,
    status: 'resolved',
    candidates: [],
    reason: 'symbol-printed',
  };
}
