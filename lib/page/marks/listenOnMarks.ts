import type { Marked } from './Marked.ts';
import type { PlacedMark } from './placedMarks.ts';

/** Long enough to rest on a glyph, not to brush over it. */
const OPEN_AFTER_MS = 250;

/** What can be done to marks. */
export interface MarkEvents<Kind extends Marked> {
  /** The pointer rests on it (false), or it was clicked, or Enter pressed (true): the card takes the keyboard. */
  onOpen(mark: Kind, button: HTMLElement, takeFocus: boolean): void;
  /** The pointer comes onto a mark (true) or leaves it (false). */
  onPointer(isOver: boolean): void;
}

/** What the layer says of itself. */
interface Layer<Kind extends Marked> extends MarkEvents<Kind> {
  /** The mark that an event is about. */
  find(target: EventTarget | null): { placed: PlacedMark<Kind>; button: HTMLElement } | null;
  /** An arrow key: on by one, or back. */
  onStep(placed: PlacedMark<Kind>, by: 1 | -1): void;
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** Listens on the layer of the marks, until `signal` is aborted. */
export function listenOnMarks<Kind extends Marked>(
  layer: HTMLElement,
  events: Layer<Kind>,
  signal: AbortSignal,
): void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(opening));

  layer.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      const found = events.find(target);
      if (found === null || pointerType === 'touch') return;
      events.onPointer(true);
      clearTimeout(opening);
      opening = setTimeout(() => events.onOpen(found.placed.mark, found.button, false), OPEN_AFTER_MS);
    },
    { signal },
  );
  layer.addEventListener(
    'pointerout',
    () => {
      clearTimeout(opening);
      events.onPointer(false);
    },
    { signal },
  );
  layer.addEventListener(
    'click',
    ({ target }) => {
      const found = events.find(target);
      clearTimeout(opening);
      if (found !== null) events.onOpen(found.placed.mark, found.button, true);
    },
    { signal },
  );
  layer.addEventListener(
    'keydown',
    (event) => {
      const by = STEPS[event.key];
      const found = events.find(event.target);
      if (by === undefined || found === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      // The page scrolls, or turns its own pages, with these keys.
      event.stopPropagation();
      events.onStep(found.placed, by);
    },
    { signal },
  );
}
