import type { NotesErrorCode } from '../../lib/notes/NotesError.ts';

/** What is done about a store of notes that is damaged or lost. */
export interface RescueState {
  isWorking: boolean;
  /** What could still be read and was written to a file; `lost` counts what could not. */
  saved: { fileName: string; lost: number } | null;
  /** The backup that was chosen: what restoring it would bring. */
  chosen: { fileName: string; created: string; notes: number; isDamaged: boolean } | null;
  /** What went wrong with that. */
  problem: NotesErrorCode | null;
}
