import type { Reference } from '../../../lib/symbols/Reference.ts';

/** A reference as pages ask about it. */
export const REFERENCE: Reference = {
  start: 0,
  end: 5,
  text: 'A/1/1',
  kind: 'symbol',
  canonical: 'A/1/1',
  pinpoint: null,
  status: 'resolved',
  candidates: [],
  reason: 'symbol-printed',
};
