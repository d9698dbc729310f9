/** A page that moves without end (a ticker) is looked at no more often than this. */
const REST_MS = 250;

/**
 * Calls back, until `signal` is aborted, when something may have moved while no box changed its size: at once, and
 * again after a rest. Not every browser tells of that; from others each change of the page's elements is taken for one.
 */
export function watchShifts(onShift: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  function tell(): void {
    timer = undefined;
    last = performance.now();
    onShift();
  }
  function tellSoon(): void {
    if (performance.now() - last > REST_MS) tell();
    else timer ??= setTimeout(tell, REST_MS);
  }
  const isTold = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const observer = isTold ? new PerformanceObserver(tellSoon) : new MutationObserver(tellSoon);
  if (observer instanceof PerformanceObserver) observer.observe({ type: 'layout-shift' });
  else observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
