import { liveQuery } from 'dexie';
import type { NoteEntry } from '../../components/notes/NoteEntry.ts';
import type { NotePlace } from '../../components/notes/NotePlace.ts';
import type { NotesState } from '../../components/notes/NotesState.ts';
import { listDrafts } from '../../lib/notes/listDrafts.ts';
import { findRedo } from '../../lib/notes/log/findRedo.ts';
import { findUndo } from '../../lib/notes/log/findUndo.ts';
import type { Draft } from '../../lib/notes/schema/draftSchema.ts';
import { isInBin } from '../../lib/notes/store/isInBin.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import { targetsOf } from '../../lib/notes/store/targetsOf.ts';
import { toNotesError } from '../../lib/notes/store/toNotesError.ts';
import { createEntryReader } from './createEntryReader.ts';

/** The notes as the panel shows them, kept up with what any page of the extension writes. */
export interface Notebook {
  /** As it is now. `editing` is what the editor holds: it is not also listed as unfinished. */
  state(editing: string | null): Omit<NotesState, 'session'>;
  /** What document is in front, by its targets, and where notes stand on it; null where none is. */
  setFront(targets: readonly string[] | null, places: ReadonlyMap<string, NotePlace>): void;
  drafts(): readonly Draft[];
}

type Turns = Pick<NotesState, 'undo' | 'redo'>;

/** Reads the notebook, and calls back whenever something in it changed, wherever that was done. */
export function createNotebook(db: NotesDatabase, onChange: () => void): Notebook {
  const read = createEntryReader();
  let kept: { entry: NoteEntry; targets: readonly string[] }[] | null = null;
  let bin: NoteEntry[] = [];
  let drafts: Draft[] = [];
  let turns: Turns = { undo: null, redo: null };
  let problem: NotesState['problem'] = null;
  let front: readonly string[] | null = null;
  let places: ReadonlyMap<string, NotePlace> = new Map();
  // Views compare by identity what they work out again: these change only when they differ.
  let entries: NoteEntry[] | null = null;
  let here: ReadonlySet<string> | null = null;

  function findHere(): void {
    const wanted = new Set(front);
    here =
      front &&
      new Set(
        (kept ?? [])
          .filter(({ targets }) => targets.some((target) => wanted.has(target)))
          .map(({ entry }) => entry.id),
      );
  }
  function watch<Value>(query: () => Promise<Value>, take: (value: Value) => void): void {
    liveQuery(query).subscribe({
      next(value) {
        take(value);
        onChange();
      },
      error: report,
    });
  }

  function report(error: unknown): void {
    problem = toNotesError(error).code;
    onChange();
  }

  const readTurns = () =>
    db.transaction('r', db.changes, async () => ({ undo: await findUndo(db), redo: await findRedo(db) }));

  watch(
    () => db.notes.toArray(),
    (rows) => {
      kept = rows
        .filter((row) => !isInBin(row))
        .map((row) => ({ entry: read(row), targets: targetsOf(row) }));
      entries = kept.map(({ entry }) => entry);
      bin = rows.filter(isInBin).map(read).sort(byDeleted);
      findHere();
      // The log changes with the notes, in one transaction: what can be undone is never older than what is listed.
      readTurns().then((found) => {
        turns = found;
        onChange();
      }, report);
    },
  );
  watch(
    () => listDrafts(db),
    (parsed) => {
      drafts = parsed
        .flatMap((found) => ('draft' in found ? [found.draft] : []))
        .sort((a, b) => (a.updated < b.updated ? 1 : -1));
    },
  );
  watch(readTurns, (found) => {
    turns = found;
  });

  return {
    state: (editing) => ({
      entries,
      bin,
      here,
      places,
      drafts: drafts.filter(({ id }) => id !== editing),
      ...turns,
      problem,
    }),
    setFront(targets, found) {
      front = targets;
      places = found;
      findHere();
      onChange();
    },
    drafts: () => drafts,
  };
}

/** The one that was put there last comes first. */
function byDeleted(a: NoteEntry, b: NoteEntry): number {
  return (a.note?.deleted ?? '') < (b.note?.deleted ?? '') ? 1 : -1;
}
