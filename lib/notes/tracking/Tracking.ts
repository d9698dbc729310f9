import type { Status } from '../schema/STATUSES.ts';

/** "My status" of a recommendation, as the reader set it. It says nothing about the facts. */
export interface Tracking {
  status: Status;
  /** ISO day that goes with it, null for none. */
  day: string | null;
}
