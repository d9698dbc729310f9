import { createIndexBuilder } from './createIndexBuilder.ts';
import type { FindSkipped } from './FindSkipped.ts';
import type { TextIndex } from './TextIndex.ts';
import { yieldToPage } from './yieldToPage.ts';

/** A slice of reading, well under the 50 ms after which a reader feels a page halt. */
const SLICE_MS = 20;
/** A page that changes at each slice is read in one go after so many starts. */
const MOST_STARTS = 5;

/**
 * Indexes the text under a root in slices.
 *
 * When the page changes between two slices, what was read may be wrong, and reading starts again from the first node;
 * `root` and `findSkipped` are asked for anew each time.
 */
export async function readIndex(root: () => Element, findSkipped: FindSkipped): Promise<TextIndex> {
  for (let start = 1; ; start++) {
    const top = root();
    const builder = createIndexBuilder(top, findSkipped);
    if (builder.run(start < MOST_STARTS ? performance.now() + SLICE_MS : Number.POSITIVE_INFINITY)) {
      return builder.finish();
    }
    let isSame = true;
    const observer = new MutationObserver(() => {
      isSame = false;
    });
    observer.observe(top, { childList: true, characterData: true, subtree: true });
    let isDone = false;
    while (isSame && !isDone) {
      await yieldToPage();
      isDone = isSame && builder.run(performance.now() + SLICE_MS);
    }
    observer.disconnect();
    if (isDone) return builder.finish();
  }
}
