import type { RecommendationCard } from '../../../lib/knowledge/Card.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { NoteTracking } from '../../../lib/notes/tracking/NoteTracking.ts';

/** A recommendation in the follow-up table: what documents say of it, and apart from that what is the reader's own. */
export interface FollowRow {
  key: string;
  card: RecommendationCard;
  /** Its number as printed, "15 (a)". */
  number: string;
  /** The reader's own notes on it. */
  notes: readonly Note[];
  /** "My status"; null where the reader gave none. */
  mine: NoteTracking | null;
  /** Every word of it that can be searched for, folded. */
  folded: string;
}
