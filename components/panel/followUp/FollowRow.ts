import type { RecommendationCard } from '../../../lib/knowledge/Card.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Status } from '../../../lib/notes/schema/STATUSES.ts';

/** A recommendation in the follow-up table: what documents say of it, and apart from that what is the reader's own. */
export interface FollowRow {
  key: string;
  card: RecommendationCard;
  /** Its number as printed, "15 (a)". */
  number: string;
  /** The reader's own notes on it. */
  notes: readonly Note[];
  /** The reader's own, of the note that was changed last; null where they gave none. */
  status: Status | null;
  /** Every word of it that can be searched for, folded. */
  folded: string;
}
