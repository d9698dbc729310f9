import type { TextIndex } from '../anchoring/TextIndex.ts';
import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Finder } from './Finder.ts';

/** One slice of finding, well under the 50 ms after which a reader feels a page halt. */
const SLICE_MS = 12;

/** Found references by the text of their block: what stands unchanged is never searched twice. */
type FoundTexts = Map<string, Reference[]>;

/** What a search gave. */
export interface Found {
  /** Ascending; offsets count in the text of the index. */
  references: Reference[];
  /** What the next search of this page may be told. */
  texts: FoundTexts;
}

function shift(reference: Reference, by: number): Reference {
  return { ...reference, start: reference.start + by, end: reference.end + by };
}

/**
 * Finds the references of an index, block by block, what is in view first, in slices.
 *
 * `firstBlock` is the number of a block in view: the search goes on from there and then comes back for what is before.
 * `known` is what the last search found. `onSlice` is called after each slice that found something, with all references
 * found so far, ascending. Gives all of them at the end, or null when `signal` was aborted.
 */
export async function findInBlocks(
  index: TextIndex,
  finder: Finder,
  options: {
    firstBlock: number;
    known: FoundTexts;
    signal: AbortSignal;
    onSlice: (references: Reference[]) => void;
  },
): Promise<Found | null> {
  const { blocks, text } = index;
  const texts: FoundTexts = new Map();
  const before: Reference[] = [];
  const after: Reference[] = [];
  let deadline = performance.now() + SLICE_MS;
  let isNew = false;

  function findInBlock(place: number): Reference[] {
    const block = blocks[place];
    if (block === undefined) return [];
    const words = text.slice(block.start, block.end);
    if (!finder.hasReferenceHint(words)) return [];
    const found = texts.get(words) ?? options.known.get(words) ?? finder.findReferences(words);
    texts.set(words, found);
    return found.map((reference) => shift(reference, block.start));
  }

  for (let count = 0; count < blocks.length; count++) {
    const place = (options.firstBlock + count) % blocks.length;
    const found = findInBlock(place);
    if (found.length > 0) {
      (place < options.firstBlock ? before : after).push(...found);
      isNew = true;
    }
    if (performance.now() < deadline) continue;
    if (isNew) options.onSlice([...before, ...after]);
    isNew = false;
    await yieldToPage();
    if (options.signal.aborted) return null;
    deadline = performance.now() + SLICE_MS;
  }
  return { references: [...before, ...after], texts };
}
