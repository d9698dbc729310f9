import type { Later } from '../../../lib/knowledge/followUp/FollowUp.ts';
import type { Status } from '../../../lib/notes/schema/STATUSES.ts';
import type { FollowOrder } from './FOLLOW_ORDERS.ts';

/** What is seen of the follow-up table, and in which order; null is no choice. */
export interface FollowFilter {
  words: string;
  /** Key of an addressee, see `addresseeKey`. */
  addressee: string | null;
  wording: string | null;
  later: Later | null;
  status: Status | null;
  order: FollowOrder;
}
