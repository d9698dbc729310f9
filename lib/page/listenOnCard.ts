/** What happens on the card's container. */
export interface CardEvents {
  /** The pointer comes onto it (true) or leaves it (false). */
  onPointer: (isOver: boolean) => void;
  /** The keyboard went from it to something else on the page. */
  onFocusLost: () => void;
}

/** Listens on the card's container, until `signal` is aborted. */
export function listenOnCard(element: HTMLElement, events: CardEvents, signal: AbortSignal): void {
  element.addEventListener('pointerenter', () => events.onPointer(true), { signal });
  element.addEventListener('pointerleave', () => events.onPointer(false), { signal });
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) events.onFocusLost();
    },
    { signal },
  );
}
