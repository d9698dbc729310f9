/** Milliseconds until a page that is still being read is asked again; each time it is left twice as long. */
const FIRST_WAIT = 250;
/** After this many times it is left alone: it reports by itself when something on it changes. */
const MOST_TIMES = 7;
/** As long as the reading of a long document takes that had been read before. */
const TIMES_ANEW = 4;

/** Asks again for what a page is still working on. */
export interface Awaiter {
  /** Says of a page whether all of it was there; gives whether more is awaited. */
  settle(page: string, isThere: boolean): boolean;
  /** The page began to be read anew: what is there is soon no longer what stands in it. */
  expect(): void;
}

/**
 * A page is read as a document after its references, and does not say when that is done: calls back a few times, further
 * and further apart, until it is there or another page is in front.
 */
export function createAwaiter(again: () => void): Awaiter {
  let current = '';
  let times = 0;
  let anew = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    settle(page, isThere) {
      clearTimeout(waiting);
      if (page !== current) times = anew = 0;
      current = page;
      const isAwaited = !isThere && times < MOST_TIMES;
      if (!isAwaited && times >= anew) {
        times = anew = 0;
        return false;
      }
      waiting = setTimeout(again, FIRST_WAIT * 2 ** times);
      times += 1;
      return isAwaited;
    },
    expect() {
      times = 0;
      anew = TIMES_ANEW;
    },
  };
}
