import type { NoteToPlace } from './PageCalls.ts';

/** A note where it stands on the page; the range is live and follows the page's own changes. */
export interface PlacedNote {
  note: NoteToPlace;
  range: Range;
}
