import { isInBin } from './store/isInBin.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/** How many notes there are. */
export interface NoteCounts {
  /** Not in the bin. */
  kept: number;
  bin: number;
}

/**
 * Counts the notes that name one of some targets, or all notes where none are given; records that cannot be read count
 * too.
 * @throws {NotesError}
 */
export function countNotes(db: NotesDatabase, targets?: readonly string[]): Promise<NoteCounts> {
  return useStorage(() =>
    db.transaction('r', db.notes, async () => {
      if (targets) {
        const rows = await db.notes.where('targets').anyOf(targets).distinct().toArray();
        const bin = rows.filter(isInBin).length;
        return { kept: rows.length - bin, bin };
      }
      const bin = await db.notes.where('deleted').startsWith('').count();
      return { kept: (await db.notes.count()) - bin, bin };
    }),
  );
}
