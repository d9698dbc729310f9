import type { Note } from '../schema/noteSchema.ts';
import { createWordIndex } from './createWordIndex.ts';
import { foldNote } from './foldNote.ts';
import type { Nearest } from './Nearest.ts';

/** An index of notes for words that were typed wrong. */
export interface NoteSearch {
  /** A note as it is now; null for one that is gone. Indexed in a moment, not at once. */
  set(id: string, note: Note | null): void;
  nearest: Nearest;
  /** Resolves when everything that was set is indexed. */
  settle(): Promise<void>;
}

/** Milliseconds that indexing may hold up what the reader does. */
const SLICE = 8;
/** Fewer notes than these are indexed when they are asked for. */
const FEW = 100;

/**
 * Makes an empty index, which takes its notes in slices; each is folded then, so that no letter that is typed waits for
 * that.
 * @param pause resolves when the next slice may begin
 */
export function createNoteSearch(pause: () => Promise<void>): NoteSearch {
  const index = createWordIndex();
  const waiting = new Map<string, Note | null>();
  let working: Promise<void> | null = null;

  function take(id: string, note: Note | null): void {
    waiting.delete(id);
    index.set(id, note && foldNote(note));
  }
  async function work(): Promise<void> {
    await pause();
    let start = performance.now();
    for (const [id, note] of waiting) {
      take(id, note);
      if (performance.now() - start < SLICE) continue;
      await pause();
      start = performance.now();
    }
    working = null;
  }

  return {
    set(id, note) {
      waiting.set(id, note);
      working ??= work();
    },
    nearest(word) {
      if (waiting.size < FEW) for (const [id, note] of waiting) take(id, note);
      return index.having(index.nearest(word));
    },
    async settle() {
      await working;
    },
  };
}
