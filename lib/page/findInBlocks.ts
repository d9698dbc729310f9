import type { TextIndex } from '../anchoring/TextIndex.ts';
import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Finder } from './Finder.ts';
import { moveReference, type ReferencesByText } from './keepByBlock.ts';
import { unresolvedReference } from './unresolvedReference.ts';

/** One slice of finding, well under the 50 ms after which a reader feels a page halt. */
const SLICE_MS = 12;

/** How a page is searched. */
export interface FindOptions {
  /** The number of a block in view: the search goes on from there, and then comes back for what is before. */
  firstBlock: number;
  /** What is known of blocks by their text: they are not searched again. */
  known: ReferencesByText;
  signal: AbortSignal;
}

/**
 * Finds the references of an index, block by block, what is in view first, in slices.
 *
 * Gives all of them, ascending, or null when the signal was aborted.
 */
export async function findInBlocks(
  index: TextIndex,
  finder: Finder,
  { firstBlock, known, signal }: FindOptions,
): Promise<Reference[] | null> {
  const { blocks, text } = index;
  const before: Reference[] = [];
  const after: Reference[] = [];
  let deadline = performance.now() + SLICE_MS;

  function findInBlock(place: number): Reference[] {
    const block = blocks[place];
    if (block === undefined) return [];
    const words = text.slice(block.start, block.end);
    const found =
      known.get(words) ??
      (finder.hasReferenceHint(words)
        ? finder.findReferences(words).map((mention) => unresolvedReference(mention, words))
        : []);
    return found.map((reference) => moveReference(reference, block.start));
  }

  for (let count = 0; count < blocks.length; count++) {
    const place = (firstBlock + count) % blocks.length;
    const found = findInBlock(place);
    (place < firstBlock ? before : after).push(...found);
    if (performance.now() < deadline) continue;
    await yieldToPage();
    if (signal.aborted) return null;
    deadline = performance.now() + SLICE_MS;
  }
  return [...before, ...after];
}
