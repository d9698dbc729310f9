/**
 * The page rests at least this long before it is read again, and this many times as long as the last reading took; twice
 * as long as before where it changed again within the longest rest: whoever reads it anew does more than is seen here.
 */
const SHORTEST_REST_MS = 50;
const LONGEST_REST_MS = 2_000;
const RESTS_PER_READING = 10;
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'href'],
};

/** Whether the page has components whose scripts are not there yet. */
const hasUndefined = () => document.querySelector(':not(:defined)') !== null;

/**
 * Watches a content root for changes of its text, and whether it still is the content root.
 *
 * `current` gives the root that was read last, `findRoot` the root as of now, `shadows` the
 * shadow roots that were read with it. `refresh` reads anew, and is told which
 * elements under the root hold something else than before, null where it may be all; it is never called twice at a time, and not again before the page has had a rest, so that a page which changes without end (a clock, a
 * ticker) costs little. Gives the way to stop.
 */
export function watchRoot(
  current: () => Element,
  findRoot: () => Element,
  shadows: () => readonly ShadowRoot[],
  refresh: (changed: ReadonlySet<Element> | null) => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isStale = false;
  let isStopped = false;
  let rest = SHORTEST_REST_MS;
  /** When the last reading ended. */
  let ended = Number.NEGATIVE_INFINITY;
  let changed: Set<Element> | null = new Set();

  async function read(): Promise<void> {
    timer = undefined;
    isReading = true;
    isStale = false;
    const began = performance.now();
    const told = changed;
    changed = new Set();
    await refresh(told);
    watchShadows();
    isUndefined = hasUndefined();
    ended = performance.now();
    rest = Math.min(Math.max(rest, (ended - began) * RESTS_PER_READING), LONGEST_REST_MS);
    isReading = false;
    if (isStale) schedule();
  }

  function schedule(): void {
    if (isStopped) return;
    if (isReading) isStale = true;
    else if (timer === undefined) {
      const isRestless = performance.now() - ended < LONGEST_REST_MS;
      rest = isRestless ? Math.min(rest * 2, LONGEST_REST_MS) : SHORTEST_REST_MS;
      timer = setTimeout(read, rest);
    }
  }

  function concerns(record: MutationRecord): boolean {
    const root = current();
    const isInShadow = record.target.getRootNode() instanceof ShadowRoot;
    return isInShadow || root.contains(record.target) || !root.isConnected || findRoot() !== root;
  }

  /** The element that holds what a record says is different. */
  function holderOf({ type, target }: MutationRecord): Element | null {
    return type === 'childList' ? (target as Element) : target.parentElement;
  }

  /** What changes in a shadow root is told to nobody outside of it. */
  function watchShadows(): void {
    if (!isStopped) for (const shadow of shadows()) observer.observe(shadow, WATCHED);
  }

  const observer = new MutationObserver((records) => {
    const root = current();
    const concerning = records.filter(concerns);
    if (concerning.length === 0) return;
    const isRoot = root.isConnected && findRoot() === root;
    for (const holder of concerning.map(holderOf)) {
      if (isRoot && holder !== null && root.contains(holder)) changed?.add(holder);
      else changed = null;
    }
    schedule();
  });
  /** A component whose script comes later shows its text then, which changes nothing of the page around it. */
  function onLoad(): void {
    if (!isUndefined) return;
    changed = null;
    schedule();
  }
  let isUndefined = hasUndefined();
  addEventListener('load', onLoad, true);
  observer.observe(document, WATCHED);
  watchShadows();
  return () => {
    isStopped = true;
    removeEventListener('load', onLoad, true);
    observer.disconnect();
    clearTimeout(timer);
  };
}
