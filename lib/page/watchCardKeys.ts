import { isWriting } from './isWriting.ts';

/**
 * While a card is open, has a letter press the button of the card that names it as its key, until `signal` is aborted.
 * The page does not see a key that was for us, and every other as always.
 *
 * @param cardOf the card that is open, null while there is none
 */
export function watchCardKeys(cardOf: () => HTMLElement | null, signal: AbortSignal): void {
  function onKey(event: KeyboardEvent): void {
    if (!/^[a-z]$/i.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return;
    const card = cardOf();
    if (card === null || isWriting(event)) return;
    const button = card.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key.toUpperCase()}"]`);
    if (button === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.click();
  }
  addEventListener('keydown', onKey, { capture: true, signal });
}
