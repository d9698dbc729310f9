import type { Row } from '../store/Row.ts';

/** One version of what is stored. */
export interface SchemaVersion {
  version: number;
  /** Stores and indexes, in Dexie's notation; only what differs from the version before. */
  stores: Record<string, string>;
  /** From a record of the version before to one of this version. Takes and gives whole records, `version` included. */
  note(row: Row): Row;
  draft(row: Row): Row;
  correction(row: Row): Row;
}

/** Nothing differs, or there was nothing before. */
function keep(row: Row): Row {
  return row;
}

/** "My status" without a day. */
function withoutDay(content: Row): Row {
  return { statusDay: null, ...content };
}

/**
 * Every version there ever was, the oldest first. Records are brought up when they are read, one by one, and stay in the
 * store as they were written: one that cannot be brought up is one unreadable note, not a broken notebook.
 * Each version needs a stored example in `tests/unit/notes/stored/`.
 */
export const SCHEMA_VERSIONS: readonly [SchemaVersion, ...SchemaVersion[]] = [
  {
    version: 1,
    stores: {
      notes: 'id, *targets, updated, deleted',
      drafts: 'id',
      changes: '++seq, batch, key',
      documents: 'copy, work',
      packs: 'id',
    },
    note: keep,
    draft: keep,
    correction: keep,
  },
  {
    version: 2,
    stores: { corrections: 'id, *targets' },
    note: keep,
    draft: keep,
    correction: keep,
  },
  {
    version: 3,
    stores: {},
    note: withoutDay,
    draft: (draft) => ({ ...draft, content: withoutDay(draft.content as Row) }),
    correction: keep,
  },
  {
    // A passage of a PDF has selectors that say its page and place: earlier versions could not read such a note.
    version: 4,
    stores: {},
    note: keep,
    draft: keep,
    correction: keep,
  },
  {
    // A row of the log may hold several changes, each of which is in the index.
    version: 5,
    stores: { changes: '++seq, batch, *key' },
    note: keep,
    draft: keep,
    correction: keep,
  },
];
