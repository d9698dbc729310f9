import type { Lent } from '../Lent.ts';

/** As readers of lists and feeds have them. */
const KEYS: Record<string, 1 | -1> = { j: 1, k: -1 };

/**
 * Has J and K go to the next and the previous recommendation, until `signal` is aborted. `walk` says whether the key was
 * for us: while nothing of ours is open or has the keyboard, the page gets it as always.
 */
export function watchWalkKeys(
  walk: (by: 1 | -1) => boolean,
  isWriting: Lent['isWriting'],
  signal: AbortSignal,
): void {
  function onKey(event: KeyboardEvent): void {
    const by = KEYS[event.key.toLowerCase()];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isWriting(event) || !walk(by)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  addEventListener('keydown', onKey, { capture: true, signal });
}
