import { findRedo } from '../log/findRedo.ts';
import { findUndo } from '../log/findUndo.ts';
import type { LoggedBatch } from '../log/LoggedBatch.ts';
import type { LogRow } from '../store/LogRow.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { unpackChanges } from '../store/unpackChanges.ts';
import { useStorage } from '../store/useStorage.ts';

/** What happened to the notes since some moment, and what can be taken back: both of one moment. */
export interface News {
  /** The last entry of the log that is in it. */
  seq: number;
  /** The notes that were written, as they are now; null for one that is gone. */
  rows: Map<string, Row | null>;
  /** All that lie in the bin: those that are not in it any more and were not written were purged. */
  bin: Set<string>;
  /** How many notes there are, those in the bin too. */
  total: number;
  undo: LoggedBatch | null;
  redo: LoggedBatch | null;
}

/** Rows of the log that are read in one go; each may hold some hundred changes. */
const CHUNK = 4;

/**
 * Reads what the log says since the entry `after`. In one transaction: what can be undone is never of another moment
 * than what is listed. Reads no note that was not written.
 * @throws {NotesError}
 */
export function readNews(db: NotesDatabase, after: number): Promise<News> {
  return useStorage(() =>
    db.transaction('r', db.notes, db.changes, async () => {
      const rows = new Map<string, Row | null>();
      let seq = after;
      let log: LogRow[];
      do {
        log = await db.changes.where('seq').above(seq).limit(CHUNK).toArray();
        for (const change of unpackChanges(log)) {
          seq = Math.max(seq, change.seq ?? 0);
          if (change.table === 'notes' && change.kind !== 'past') rows.set(change.key, change.after);
        }
      } while (log.length === CHUNK);
      const bin = new Set(await db.notes.where('deleted').startsWith('').primaryKeys());
      return {
        seq,
        rows,
        bin,
        total: await db.notes.count(),
        undo: await findUndo(db),
        redo: await findRedo(db),
      };
    }),
  );
}
