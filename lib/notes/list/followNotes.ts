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
  /** What was written since, by any page, and all drafts. */
  hear(news: News, drafts: ParsedDraft[]): void;
  /** Everything was taken. */
  settle(): void;
  fail(error: unknown): void;
}

/** Notes that are read in one go. */
const BATCH = 500;

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

  function take(rows: readonly Row[]): void {
    follower.take(
      rows.filter((row) => {
        const id = String(row.id);
        return !written.has(id) && (bin === null || !isInBin(row) || bin.has(id));
      }),
    );
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
        for (const id of news.rows.keys()) written.add(id);
        follower.hear(news, drafts);
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
    for await (const rows of readInBatches(db, 'notes', BATCH)) take(rows as Row[]);
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
