import type { Painter } from './createPainter.ts';
import { lookAt } from './lookAt.ts';
import type { PageReference } from './PageReference.ts';

/** `CSS.highlights` of browsers that tell which highlights are at a point. */
interface AskableHighlights {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

/** Prepares to tell which painted reference is at a point of the window. */
export function createHits(painter: Painter): (x: number, y: number) => PageReference | null {
  function atHighlight(x: number, y: number, shadowRoots: ShadowRoot[]): PageReference | null | undefined {
    const asked = (CSS.highlights as AskableHighlights).highlightsFromPoint?.(x, y, { shadowRoots });
    if (asked === undefined) return undefined;
    for (const range of asked.flatMap((hit) => hit.ranges)) {
      const reference = painter.referenceOf(range);
      if (reference !== null) return reference;
    }
    return null;
  }

  function atCaret(x: number, y: number, shadowRoots: ShadowRoot[]): PageReference | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
    for (const reference of painter.painted()) {
      const range = painter.rangeOf(reference);
      if (range?.isPointInRange(caret.offsetNode, caret.offset) && isInside(range, x, y)) return reference;
    }
    return null;
  }

  // A caret is found for every point, also far beside the words: only their rectangles tell.
  return (x, y) => {
    const { shadowRoots } = lookAt(x, y);
    const hit = atHighlight(x, y, shadowRoots);
    return hit === undefined ? atCaret(x, y, shadowRoots) : hit;
  };
}
