import { listDrafts } from '../listDrafts.ts';
import type { ParsedDraft } from '../schema/parseDraft.ts';
import { isInBin } from '../store/isInBin.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { readInBatches } from '../store/readInBatches.ts';
import { useStorage } from '../store/useStorage.ts';
import { watchWrites } from '../store/watchWrites.ts';
import { type News, readNews } from './readNews.ts';

/** What a follower of the notes is told. */
export interface NotesFollower {
  /** Notes as they lie in the store: a part of them all, each maybe more than once. */
  take(rows: readonly Row[]): void;
  /** What was written since, by any page, and all drafts; no more is read until that is taken up. */
  hear(news: News, drafts: ParsedDraft[]): void | Promise<void>;
  /** Everything was taken. */
  settle(): void;
  fail(error: unknown): void;
}

/** Notes that are read in one go, and before all others: more than a panel shows at a time. */
const BATCH = 500;
const FIRST = 30;

/**
 * Reads all notes, a part at a time, and from then on only what is written, wherever that is done: the log says what.
 * What was written meanwhile is never followed by an older state of the same note.
 * @returns the way to have the notes of some targets before the others, and the way to stop
 */
export function followNotes(
  db: NotesDatabase,
  follower: NotesFollower,
): { readFirst(targets: readonly string[]): Promise<void>; stop(): void } {
  const written = new Set<string>();
  let bin: ReadonlySet<string> | null = null;
  /** Null until it is known where the log ends. */
  let seq: number | null = null;
  let isReading = false;
  let isBehind = false;
  let isSettled = false;
  /** What the follower was told of and has not heard to be gone. */
  const told = new Set<string>();

  function take(rows: readonly Row[]): void {
    const current = rows.filter((row) => {
      const id = String(row.id);
      return !written.has(id) && (bin === null || !isInBin(row) || bin.has(id));
    });
    for (const { id } of current) told.add(String(id));
    follower.take(current);
  }
  /** A note that was deleted and ended between two readings has left no trace in the log: only its number is missing. */
  async function findGone(): Promise<Map<string, null>> {
    const left = new Set(await useStorage(() => db.notes.toCollection().primaryKeys()));
    return new Map([...told].filter((id) => !left.has(id)).map((id) => [id, null]));
  }
  function remember(rows: ReadonlyMap<string, Row | null>): void {
    for (const [id, row] of rows) {
      written.add(id);
      if (row) told.add(id);
      else told.delete(id);
    }
  }
  /** One reading at a time; what is written during it is read by the next. */
  async function catchUp(): Promise<void> {
    isBehind = true;
    if (isReading || seq === null) return;
    isReading = true;
    try {
      while (isBehind) {
        isBehind = false;
        const news = await readNews(db, seq);
        const drafts = await listDrafts(db);
        seq = news.seq;
        bin = news.bin;
        remember(news.rows);
        await follower.hear(news, drafts);
        if (!isSettled || told.size <= news.total) continue;
        const gone = await findGone();
        remember(gone);
        await follower.hear({ ...news, rows: gone }, drafts);
      }
    } catch (error) {
      follower.fail(error);
    } finally {
      isReading = false;
    }
  }
  async function start(): Promise<void> {
    const keys = await useStorage(() => db.changes.toCollection().reverse().limit(1).primaryKeys());
    seq = keys[0] ?? 0;
    await catchUp();
    take(await useStorage(() => db.notes.limit(FIRST).toArray()));
    for await (const rows of readInBatches(db, 'notes', BATCH)) take(rows as Row[]);
    isSettled = true;
    await catchUp();
    follower.settle();
  }

  start().catch(follower.fail);
  return {
    async readFirst(targets) {
      try {
        take(await useStorage(() => db.notes.where('targets').anyOf(targets).distinct().toArray()));
      } catch (error) {
        follower.fail(error);
      }
    },
    stop: watchWrites(db, () => void catchUp()),
  };
}
