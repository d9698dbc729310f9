import { HOST_NAME } from './HOST_NAME.ts';
import { selectedRange } from './selectedRange.ts';

/** A selection made with keys is taken as made after this pause. */
const PAUSE_MS = 200;

/**
 * Tells of what the reader has selected to read, until `signal` is aborted: a range once the pointer is up or the keys
 * rest, null as soon as it is gone.
 */
export function watchSelection(onSelect: (range: Range | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  const isOwn = (event: Event) => event.target instanceof Element && event.target.localName === HOST_NAME;

  function tell(): void {
    if (!isDown) onSelect(selectedRange());
  }

  function tellSoon(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  }

  function onChange(): void {
    clearTimeout(timer);
    if (selectedRange() === null) onSelect(null);
    else if (!isDown) tellSoon(PAUSE_MS);
  }

  function onUp(): void {
    if (!isDown) return;
    isDown = false;
    // A click into a selection takes it away only after the button is up.
    tellSoon(0);
  }

  document.addEventListener('selectionchange', onChange, { signal });
  addEventListener(
    'pointerdown',
    (event) => {
      isDown = event.button === 0 && !isOwn(event);
    },
    { capture: true, passive: true, signal },
  );
  addEventListener('pointerup', onUp, { capture: true, passive: true, signal });
  addEventListener('pointercancel', onUp, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  // What was selected before the page was ready.
  tellSoon(0);
}
