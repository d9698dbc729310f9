/** Calls back, before the next frame, when anything was scrolled or the window has another size, until `signal` is aborted. */
export function watchWindow(onMoved: () => void, signal: AbortSignal): void {
  const soon = () => requestAnimationFrame(onMoved);
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
}
