import { isTakenClick } from './isTakenClick.ts';
import type { PageReference } from './PageReference.ts';

/** Long enough to rest on words, not to brush over them. */
const OPEN_AFTER_MS = 250;
/** Long enough to get from the words onto the card. */
const CLOSE_AFTER_MS = 300;

/** What the pointer can do to references. */
export interface PointerEvents {
  hitAt: (x: number, y: number) => PageReference | null;
  /** The pointer is on a reference (or on none): paint it. */
  onPoint: (reference: PageReference | null) => void;
  /** It rests there, or clicked there: open the card. */
  onOpen: (reference: PageReference) => void;
  /** It has been away from words and card for a while. */
  onLeave: () => void;
  /** It clicked elsewhere. */
  onDismiss: () => void;
  /** Whether an event comes from our own overlay. */
  isOwn: (event: Event) => boolean;
}

/** Tells of the pointer over our own card, which keeps the card open. */
export interface PointerWatch {
  setOverCard(isOver: boolean): void;
  /** What is painted has changed: looks again where the pointer rests. */
  lookAgain(): void;
}

/** Watches the pointer until `signal` is aborted: one look at most per frame, and none while a button is down. */
export function watchPointer(events: PointerEvents, signal: AbortSignal): PointerWatch {
  let pointed: PageReference | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let last: { x: number; y: number } | null = null;
  let isLooking = false;

  function stay(): void {
    clearTimeout(closing);
    closing = undefined;
  }

  function leave(): void {
    clearTimeout(opening);
    closing ??= setTimeout(() => {
      closing = undefined;
      events.onLeave();
    }, CLOSE_AFTER_MS);
  }

  function point(reference: PageReference | null): void {
    if (reference === pointed) return;
    pointed = reference;
    events.onPoint(reference);
    clearTimeout(opening);
    if (reference === null) {
      leave();
      return;
    }
    stay();
    opening = setTimeout(() => events.onOpen(reference), OPEN_AFTER_MS);
  }

  function look(): void {
    isLooking = false;
    if (last !== null && !signal.aborted) point(events.hitAt(last.x, last.y));
  }

  function lookSoon(): void {
    if (!isLooking) requestAnimationFrame(look);
    isLooking = true;
  }

  function onAway(): void {
    last = null;
    point(null);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (events.isOwn(event)) {
      last = null;
      return;
    }
    last = { x: event.clientX, y: event.clientY };
    lookSoon();
  }

  function onClick(event: MouseEvent): void {
    if (events.isOwn(event) || event.button !== 0) return;
    const reference = isTakenClick(event) ? null : events.hitAt(event.clientX, event.clientY);
    if (reference === null) {
      events.onDismiss();
      return;
    }
    clearTimeout(opening);
    stay();
    events.onOpen(reference);
  }

  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.documentElement.addEventListener('pointerleave', onAway, { passive: true, signal });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    clearTimeout(closing);
  });

  return {
    lookAgain: () => {
      if (pointed === null) lookSoon();
    },
    setOverCard(isOver) {
      // Words that the pointer comes back to from the card count as new ones.
      pointed = null;
      clearTimeout(opening);
      if (isOver) stay();
      else leave();
    },
  };
}
