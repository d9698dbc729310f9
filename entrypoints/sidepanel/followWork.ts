import type { LongWork } from '../../lib/notes/store/LongWork.ts';
import type { Announce } from './Announce.ts';

/** Milliseconds that a work takes before it is told how far it is, and between two pictures: each draws the panel anew. */
const MOMENT = 250;

/** What to give to a work, so that it is told how far it is once it takes more than a moment, and can be stopped. */
export function followWork(words: string, announce: Announce): LongWork {
  const stop = new AbortController();
  let shown = performance.now();
  return {
    signal: stop.signal,
    onProgress(steps) {
      if (performance.now() - shown < MOMENT || stop.signal.aborted) return;
      shown = performance.now();
      announce.work(words, steps, () => stop.abort());
    },
  };
}
