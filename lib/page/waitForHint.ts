import { findShadowRoots } from './findShadowRoots.ts';

/** A page is tested this long after it changed; twice as late as before while it does so all the time. */
const SHORTEST_REST_MS = 100;
const LONGEST_REST_MS = 2_000;

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href'],
};

/**
 * Waits until a page may have something to show, with one observer that runs nothing but the cheap test.
 *
 * Gives false when `signal` is aborted before. `onNothing` is called once, when the first test says no.
 */
export async function waitForHint(
  hasHint: () => boolean,
  onNothing: () => void,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return false;
  if (hasHint()) return true;
  onNothing();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest = SHORTEST_REST_MS;
    let tested = performance.now();
    let isDone = false;
    function stop(isThere: boolean): void {
      isDone = true;
      observer.disconnect();
      clearTimeout(timer);
      resolve(isThere);
    }
    function test(): void {
      timer = undefined;
      tested = performance.now();
      if (hasHint()) stop(true);
      else watch();
    }
    function testSoon(): void {
      if (timer !== undefined || isDone) return;
      const isRestless = performance.now() - tested < LONGEST_REST_MS;
      rest = isRestless ? Math.min(rest * 2, LONGEST_REST_MS) : SHORTEST_REST_MS;
      timer = setTimeout(test, rest);
    }
    const observer = new MutationObserver(testSoon);
    /** What changes in a component is told to nobody outside of it. */
    function watch(): void {
      for (const tree of [document, ...findShadowRoots(document)]) observer.observe(tree, WATCHED);
    }
    watch();
    // A component may come with its script, which changes nothing of the page around it.
    addEventListener('load', testSoon, { capture: true, signal });
    signal.addEventListener('abort', () => stop(false), { once: true });
  });
}
