import type { Highlights } from './createHighlights.ts';
import type { PlacedNote } from './PlacedNote.ts';

/** Notes are painted in the window and this much above and below it. */
const MARGIN_IN_VIEWPORTS = 1;

/** Paints the notes that are near the window. */
export interface NotePainter {
  /** Says what there is to paint from now on. */
  show(notes: readonly PlacedNote[]): void;
}

const styleOf = ({ note }: PlacedNote) => `note${note.colour}` as const;

function isNear({ range }: PlacedNote): boolean {
  const { top, bottom, width, height } = range.getBoundingClientRect();
  const margin = window.innerHeight * MARGIN_IN_VIEWPORTS;
  // What is not rendered has no size.
  return width + height > 0 && bottom > -margin && top < window.innerHeight + margin;
}

/** Prepares to paint notes, until `signal` is aborted. */
export function createNotePainter(highlights: Highlights, signal: AbortSignal): NotePainter {
  let notes: readonly PlacedNote[] = [];
  let painted = new Set<PlacedNote>();
  let isAsked = false;

  function paint(): void {
    isAsked = false;
    if (signal.aborted) return;
    // All are looked at first: painting in between would have the page laid out again for each.
    const near = new Set(notes.filter(isNear));
    for (const note of painted) if (!near.has(note)) highlights.remove(styleOf(note), note.range);
    for (const note of near) if (!painted.has(note)) highlights.add(styleOf(note), note.range);
    painted = near;
  }

  function paintSoon(): void {
    if (isAsked || notes.length === 0) return;
    isAsked = true;
    requestAnimationFrame(paint);
  }

  addEventListener('scroll', paintSoon, { passive: true, capture: true, signal });
  addEventListener('resize', paintSoon, { passive: true, signal });
  // A part of the page that opens or closes moves what is below it.
  const resized = new ResizeObserver(paintSoon);
  resized.observe(document.documentElement);
  signal.addEventListener('abort', () => resized.disconnect());

  return {
    show(next) {
      notes = next;
      paint();
    },
  };
}
