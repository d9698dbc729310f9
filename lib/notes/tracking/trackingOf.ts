import type { Note } from '../schema/noteSchema.ts';
import type { NoteTracking } from './NoteTracking.ts';

/** What the reader's notes on one recommendation say of "my status": the one that was changed last; null where none does. */
export function trackingOf(notes: readonly Note[]): NoteTracking | null {
  const [last] = notes
    .filter(({ status }) => status !== null)
    .sort((a, b) => (a.updated < b.updated ? 1 : -1));
  return last?.status ? { note: last.id, status: last.status, day: last.statusDay } : null;
}
