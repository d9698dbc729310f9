/** The element with an open shadow root that a border of a range stands right before, as the browser tells of one in it. */
function shadowAt({ startContainer, startOffset }: AbstractRange): ShadowRoot | null {
  const node = startContainer.childNodes[startOffset];
  return node instanceof Element ? node.shadowRoot : null;
}

/**
 * The range of a selection; of one within open shadow roots of the page the range in the innermost, which browsers tell only
 * to those who name these roots. A selection must have a range.
 */
export function composedRange(selection: Selection): Range {
  const own = selection.getRangeAt(0);
  // A selection inside a component looks from outside like a place before it.
  if (!own.collapsed || selection.getComposedRanges === undefined) return own;
  const shadowRoots: ShadowRoot[] = [];
  let found: AbstractRange = own;
  for (let next = shadowAt(found); next !== null && !shadowRoots.includes(next); next = shadowAt(found)) {
    shadowRoots.push(next);
    found = selection.getComposedRanges({ shadowRoots })[0] ?? own;
  }
  if (found.collapsed) return own;
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
