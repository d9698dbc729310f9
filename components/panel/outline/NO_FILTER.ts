import type { OutlineFilter } from './OutlineFilter.ts';

/** Everything is listed. */
export const NO_FILTER: OutlineFilter = {
  kind: null,
  addressee: null,
  wording: null,
  mine: false,
  words: '',
};
