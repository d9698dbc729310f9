/** A page that changes all the time is tested no more often than this. */
const REST_MS = 100;

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
    function stop(isThere: boolean): void {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isThere);
    }
    function test(): void {
      timer = undefined;
      if (hasHint()) stop(true);
    }
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(test, REST_MS);
    });
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['href'],
    });
    signal.addEventListener('abort', () => stop(false), { once: true });
  });
}
