/** Milliseconds without another move after which a place is kept: browsers count how often an address is changed. */
const REST_MS = 200;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Keeps in the reader's own address where in the document its reader is, so that a reload and a bookmark come back there. */
export function keepPlace(fragment: string, signal: AbortSignal): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (!signal.aborted) history.replaceState(history.state, '', `#${fragment}`);
  }, REST_MS);
}
