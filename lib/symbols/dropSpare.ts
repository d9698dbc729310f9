/** A text from which something was dropped, with the way back; offsets are UTF-16 indexes. */
export interface Thinned {
  text: string;
  /** Offset before dropping of an offset after it. */
  toOriginal(offset: number): number;
  /** Offset after dropping; of something dropped, the offset of what follows it. */
  toThinned(offset: number): number;
}

/** Something dropped: the offsets, in both texts, of what follows it. */
interface Cut {
  thinned: number;
  original: number;
}

/**
 * Replaces each match of `pattern` (global, without groups) by what `keptOf` gives, which is not longer than the match.
 */
export function dropSpare(original: string, pattern: RegExp, keptOf: (found: string) => string): Thinned {
  const cuts: Cut[] = [];
  let dropped = 0;
  const text = original.replace(pattern, (found: string, at: number) => {
    const kept = keptOf(found);
    const end = at + found.length;
    dropped += found.length - kept.length;
    cuts.push({ thinned: end - dropped, original: end });
    return kept;
  });
  return {
    text,
    toOriginal: (offset) => {
      const cut = cuts[countUpTo(cuts, 'thinned', offset) - 1];
      return cut ? offset - cut.thinned + cut.original : offset;
    },
    toThinned: (offset) => {
      const count = countUpTo(cuts, 'original', offset);
      const cut = cuts[count - 1];
      const thinned = cut ? offset - cut.original + cut.thinned : offset;
      return Math.min(thinned, cuts[count]?.thinned ?? thinned);
    },
  };
}

/** How many cuts lie at or before an offset. */
function countUpTo(cuts: Cut[], key: keyof Cut, offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle];
    if (cut && cut[key] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
