import { LATER } from '../../../lib/knowledge/followUp/LATER.ts';
import { STATUSES } from '../../../lib/notes/schema/STATUSES.ts';
import type { FollowRow } from './FollowRow.ts';

const LATER_WORDS: readonly string[] = [...LATER, 'none found', 'not checked'];

/** The place of a word in a list; what is not in it comes last. */
function rankIn(list: readonly string[], word: string | null | undefined): number {
  const place = list.indexOf(word ?? '');
  return place < 0 ? list.length : place;
}

/** How rows are sorted; equal ones stay in the order of the text. */
export const FOLLOW_ORDERS = {
  text: () => 0,
  later: (a: FollowRow, b: FollowRow) =>
    rankIn(LATER_WORDS, a.card.followUp?.later) - rankIn(LATER_WORDS, b.card.followUp?.later),
  addressee: (a: FollowRow, b: FollowRow) =>
    (a.card.asks[0]?.addressee ?? '').localeCompare(b.card.asks[0]?.addressee ?? ''),
  status: (a: FollowRow, b: FollowRow) => rankIn(STATUSES, a.mine?.status) - rankIn(STATUSES, b.mine?.status),
} as const;

/** One of `FOLLOW_ORDERS`. */
export type FollowOrder = keyof typeof FOLLOW_ORDERS;
