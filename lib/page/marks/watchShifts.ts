/** A page that changes without end (a clock, a ticker) is looked at no more often than this. */
const REST_MS = 250;

/**
 * Calls back, until `signal` is aborted, when something may have moved while no box changed its size. Not every browser
 * tells of that; from others each change of the page's elements is taken for one, after a rest.
 */
export function watchShifts(onShift: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function rest(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      onShift();
    }, REST_MS);
  }
  const isTold = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const observer = isTold ? new PerformanceObserver(onShift) : new MutationObserver(rest);
  if (observer instanceof PerformanceObserver) observer.observe({ type: 'layout-shift' });
  else observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
