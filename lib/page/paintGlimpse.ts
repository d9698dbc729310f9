import { createIndexBuilder } from '../anchoring/createIndexBuilder.ts';
import type { FindSkipped } from '../anchoring/FindSkipped.ts';
import { rangeOfSpan } from '../anchoring/rangeOfSpan.ts';
import type { Highlights } from './createHighlights.ts';
import type { Finder } from './Finder.ts';
import { findInWindow } from './findInWindow.ts';
import { placeReferences } from './placeReferences.ts';
import { unresolvedReference } from './unresolvedReference.ts';

/** Whether the text of an element could be the middle of a sentence that stands around it. */
const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');

/**
 * Paints what stands in the window before the whole page is read, so that the length of a page does not matter.
 *
 * What it paints stays until the highlight is cleared: the painting of the whole page takes its place.
 */
export function paintGlimpse(
  root: Element,
  findSkipped: FindSkipped,
  finder: Finder,
  highlights: Highlights,
): void {
  const ranges: Range[] = [];
  for (const element of findInWindow(root, findSkipped(root))) {
    if (!finder.hasReferenceHint(element.textContent ?? '') || isInline(element)) continue;
    const builder = createIndexBuilder(element, findSkipped);
    builder.run(Number.POSITIVE_INFINITY);
    const index = builder.finish();
    const found = finder
      .findReferences(index.text)
      .map((mention) => unresolvedReference(mention, index.text));
    for (const { isQuiet, reference } of placeReferences(index, found)) {
      const range = isQuiet ? null : rangeOfSpan(index, reference);
      if (range !== null) ranges.push(range);
    }
  }
  // After all else: with the first range come rules, and to ask for any style then has that of the whole page worked out.
  for (const range of ranges) highlights.add('plain', range);
}
