import type { Status } from '../../../lib/notes/schema/STATUSES.ts';

/** The orders in which notes can be listed. */
export const NOTE_ORDERS = ['place', 'newest', 'tag'] as const;

/** One of `NOTE_ORDERS`. */
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Which notes are listed, and how; null and the empty string leave nothing out. */
export interface Arrangement {
  query: string;
  order: NoteOrder;
  tag: string | null;
  status: Status | null;
  colour: 1 | 2 | 3 | 4 | null;
}
