import type { NotesState } from '../../components/notes/NotesState.ts';
import { countNotes } from '../../lib/notes/countNotes.ts';
import { followNotes } from '../../lib/notes/list/followNotes.ts';
import type { Draft } from '../../lib/notes/schema/draftSchema.ts';
import { createNoteSearch } from '../../lib/notes/search/createNoteSearch.ts';
import { isInBin } from '../../lib/notes/store/isInBin.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import type { Row } from '../../lib/notes/store/Row.ts';
import { tellNotesError } from '../../lib/notes/store/tellNotesError.ts';
import { createEntryReader } from './createEntryReader.ts';
import { createShelf } from './createShelf.ts';
import { giveWay } from './giveWay.ts';
import type { InFront } from './InFront.ts';
import { inSlices } from './inSlices.ts';
import { keepNotesCount } from './rescue/keepNotesCount.ts';

/** The notes as the panel shows them, kept up with what any page of the extension writes. */
export interface Notebook {
  /** As it is now. `editing` is what the editor holds: it is not also listed as unfinished. */
  state(editing: string | null): Omit<NotesState, 'sessionsHere' | 'find'>;
  /** What is in front; see `InFront`. */
  setFront(front: InFront): void;
  drafts(): readonly Draft[];
}

/** Milliseconds between two pictures of how far reading is: each draws the panel anew. */
const BETWEEN_PICTURES = 250;

/** Reads the notebook, and calls back whenever something in it changed, wherever that was done. */
export function createNotebook(db: NotesDatabase, onChange: () => void): Notebook {
  const read = createEntryReader();
  const shelf = createShelf();
  const search = createNoteSearch(giveWay);
  let drafts: Draft[] = [];
  let turns: Pick<NotesState, 'undo' | 'redo'> = { undo: null, redo: null };
  let problem: NotesState['problem'] = null;
  let isWhole = false;
  let counted = 0;
  let shown = 0;

  function put(row: Row): void {
    const entry = read(row);
    shelf.put(row, entry);
    search.set(entry.id, isInBin(row) ? null : entry.note);
  }
  function drop(id: string): void {
    shelf.drop(id);
    search.set(id, null);
  }
  /** With the bin: where there was anything, its loss is to be said. */
  function keepCount(): void {
    void keepNotesCount(shelf.views().entries.length + shelf.bin().length).catch(() => undefined);
  }
  function fail(error: unknown): void {
    void tellNotesError(error).then(({ code }) => {
      problem = code;
      onChange();
    });
  }

  const notes = followNotes(db, {
    take(rows) {
      for (const row of rows) put(row);
      if (performance.now() - shown < BETWEEN_PICTURES) return;
      onChange();
      shown = performance.now();
    },
    async hear(news, parsed) {
      // Reading a row takes longer than anything that is done with it: what was read once is known.
      await inSlices(news.rows.values(), (row) => row && read(row));
      // Where not all could be read at the start, that stays so, whatever is written since.
      if (isWhole) problem = null;
      drafts = parsed
        .flatMap((found) => ('draft' in found ? [found.draft] : []))
        .sort((a, b) => (a.updated < b.updated ? 1 : -1));
      for (const [id, row] of news.rows) row === null ? drop(id) : put(row);
      for (const id of shelf.bin()) if (!news.bin.has(id)) drop(id);
      turns = { undo: news.undo, redo: news.redo };
      if (isWhole) keepCount();
      onChange();
    },
    settle() {
      isWhole = true;
      keepCount();
      onChange();
    },
    fail,
  });
  // Until all are read, the index knows how many there are.
  countNotes(db).then(({ kept }) => {
    counted = kept;
  }, fail);

  return {
    state(editing) {
      const { entries, bin, here, recommendation, places } = shelf.views();
      const isEmpty = entries.length === 0 && !isWhole;
      return {
        entries: isEmpty ? null : entries,
        isWhole,
        total: isWhole ? entries.length : Math.max(counted, entries.length),
        bin,
        here,
        recommendation,
        places,
        drafts: drafts.filter(({ id }) => id !== editing),
        nearest: search.nearest,
        ...turns,
        problem,
      };
    },
    setFront(front) {
      shelf.setFront(front);
      if (front.targets && !isWhole) void notes.readFirst(front.targets).then(onChange);
      onChange();
    },
    drafts: () => drafts,
  };
}
