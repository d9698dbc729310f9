import { lookAt } from './lookAt.ts';

/** What a glyph of ours must not lie on, besides words. */
const THINGS = 'img, svg, video, canvas, iframe, object, input, button, select, textarea';

/**
 * Whether the page has words, a picture or a control of its own at a point of the window; what is in `own` does not
 * count. A point outside the window has nothing that could be looked up.
 */
export function isTakenPoint(x: number, y: number, own: Element | null): boolean {
  const { element, shadowRoots } = lookAt(x, y);
  if (element?.matches(THINGS) && !own?.contains(element)) return true;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret === null || !(caret.offsetNode instanceof Text) || own?.contains(caret.offsetNode)) return false;
  // A caret is found for every point, also far beside the words: only the letters next to it tell.
  const letters = new Range();
  letters.setStart(caret.offsetNode, Math.max(0, caret.offset - 1));
  letters.setEnd(caret.offsetNode, Math.min(caret.offsetNode.length, caret.offset + 1));
  return [...letters.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
