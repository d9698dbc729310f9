/**
 * Watches for Escape, before the page does; `onEscape` says whether it was for us. Then the page does not see the key,
 * so that a dialog of its own stays open while a card over it closes.
 */
export function watchEscape(onEscape: () => boolean, signal: AbortSignal): void {
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  addEventListener('keydown', onKey, { capture: true, signal });
}
