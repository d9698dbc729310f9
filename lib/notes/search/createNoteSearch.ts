import MiniSearch from 'minisearch';
import type { Note } from '../schema/noteSchema.ts';
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
/** Letters below which another word is too easily meant. */
const SHORTEST = 4;
/** Slips that a word may have, as a part of its length. */
const SLIPS = 0.25;
const WORDS = /[\p{L}\p{N}]+/gu;
const NONE: ReadonlySet<string> = new Set();

/**
 * Makes an empty index, which takes its notes in slices.
 * @param pause resolves when the next slice may begin
 */
export function createNoteSearch(pause: () => Promise<void>): NoteSearch {
  const index = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.match(WORDS) ?? [],
    // Folded already.
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: SLIPS, combineWith: 'AND' },
  });
  const waiting = new Map<string, Note | null>();
  let working: Promise<void> | null = null;

  function take(id: string, note: Note | null): void {
    waiting.delete(id);
    if (index.has(id)) index.discard(id);
    if (note) index.add({ id, words: foldNote(note) });
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
      if (word.length < SHORTEST) return NONE;
      if (waiting.size < FEW) for (const [id, note] of waiting) take(id, note);
      return new Set(index.search(word).map(({ id }) => String(id)));
    },
    async settle() {
      await working;
    },
  };
}
