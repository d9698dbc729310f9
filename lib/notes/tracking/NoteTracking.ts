import type { Tracking } from './Tracking.ts';

/** "My status" with the note that holds it. */
export interface NoteTracking extends Tracking {
  /** Its id. */
  note: string;
}
