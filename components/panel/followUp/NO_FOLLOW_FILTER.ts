import type { FollowFilter } from './FollowFilter.ts';

/** Everything, in the order of the text. */
export const NO_FOLLOW_FILTER: FollowFilter = {
  words: '',
  addressee: null,
  wording: null,
  later: null,
  status: null,
  order: 'text',
};
