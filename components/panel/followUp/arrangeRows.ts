import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';
import { addresseeKey } from '../outline/addresseeKey.ts';
import { FOLLOW_ORDERS } from './FOLLOW_ORDERS.ts';
import type { FollowFilter } from './FollowFilter.ts';
import type { FollowRow } from './FollowRow.ts';

/**
 * The rows that a filter leaves, sorted. Every word that was typed must stand in a row, in any order, without regard to
 * case and accents; addressee and wording must be of one ask.
 */
export function arrangeRows(rows: readonly FollowRow[], filter: FollowFilter): FollowRow[] {
  const { addressee, wording, later, status } = filter;
  const typed = foldForSearch(filter.words).split(/\s+/).filter(Boolean);
  return rows
    .filter(
      ({ card, mine, folded }) =>
        (later === null || card.followUp?.later === later) &&
        (status === null || mine?.status === status) &&
        card.asks.some(
          (ask) =>
            (addressee === null || addresseeKey(ask.addressee) === addressee) &&
            (wording === null || ask.wording === wording),
        ) &&
        typed.every((word) => folded.includes(word)),
    )
    .sort(FOLLOW_ORDERS[filter.order]);
}
