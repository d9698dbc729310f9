import { boxOf } from './boxOf.ts';
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

/** The innermost element with a box that holds all of a note. */
function elementOf({ range: { commonAncestorContainer: node } }: PlacedNote): Element {
  return boxOf(node instanceof Element ? node : (node.parentElement ?? document.documentElement));
}

/** Prepares to paint notes, until `signal` is aborted. */
export function createNotePainter(highlights: Highlights, signal: AbortSignal): NotePainter {
  let groups = new Map<Element, PlacedNote[]>();
  const nearby = new Set<Element>();
  let painted = new Set<PlacedNote>();
  let isAsked = false;

  /** Registers those of some notes that are near, and takes away whatever else was registered. */
  function paint(notes: PlacedNote[]): void {
    if (signal.aborted) return;
    // All are looked at first: painting in between would have the page laid out again for each.
    const near = new Set(notes.filter(isNear));
    for (const note of painted) if (!near.has(note)) highlights.remove(styleOf(note), note.range);
    for (const note of near) if (!painted.has(note)) highlights.add(styleOf(note), note.range);
    painted = near;
  }

  function paintSoon(): void {
    if (isAsked || groups.size === 0) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      paint([...nearby].flatMap((element) => groups.get(element) ?? []));
    });
  }

  // Thousands of notes are not looked at for each step of scrolling: only those in elements near the window.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) nearby.add(target);
        else nearby.delete(target);
      }
      paintSoon();
    },
    { rootMargin: `${MARGIN_IN_VIEWPORTS * 100}% 0px` },
  );
  addEventListener('scroll', paintSoon, { passive: true, capture: true, signal });
  addEventListener('resize', paintSoon, { passive: true, signal });
  // A part of the page that opens or closes moves what is below it.
  const resized = new ResizeObserver(paintSoon);
  resized.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resized.disconnect();
  });

  return {
    show(notes) {
      groups = Map.groupBy(notes, elementOf);
      observer.disconnect();
      nearby.clear();
      paint([...notes]);
      for (const element of groups.keys()) observer.observe(element);
    },
  };
}
