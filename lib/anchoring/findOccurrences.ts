import type { FoldedPassage } from './FoldedPassage.ts';

/** How many units are looked up at a time. */
const GRAM = 16;
/** How far apart the places are that are kept. */
const STRIDE = 4;
/** Shorter texts may lie between two places that are kept. */
export const SHORTEST_OCCURRENCE = GRAM + STRIDE - 1;
/** Of so many pieces of a text, spread over it, the rarest tells where it can be. */
const MOST_PIECES = 64;
const MULTIPLIER = 0x9e3779b1;

/** For each piece of a text that begins at a multiple of `STRIDE`, the place before it whose piece has the same hash. */
interface Grams {
  /** The last place of each hash, counted in pieces from 1; 0 where there is none. */
  last: Int32Array;
  previous: Int32Array;
  counts: Int32Array;
  shift: number;
}

const known = new WeakMap<FoldedPassage, Grams>();

function hashAt(text: string, at: number, shift: number): number {
  let hash = 0;
  for (let unit = 0; unit < GRAM; unit++) hash = Math.imul(hash ^ text.charCodeAt(at + unit), MULTIPLIER);
  return (hash ^ (hash >>> 15)) >>> shift;
}

function build({ text }: FoldedPassage): Grams {
  const count = Math.max(0, Math.floor((text.length - GRAM) / STRIDE) + 1);
  const bits = Math.max(4, Math.ceil(Math.log2(count + 1)));
  const shift = 32 - bits;
  const [last, counts] = [new Int32Array(2 ** bits), new Int32Array(2 ** bits)];
  const previous = new Int32Array(count + 1);
  for (let place = 1; place <= count; place++) {
    const hash = hashAt(text, (place - 1) * STRIDE, shift);
    previous[place] = last[hash] ?? 0;
    last[hash] = place;
    counts[hash] = (counts[hash] ?? 0) + 1;
  }
  return { last, previous, counts, shift };
}

function gramsOf(passage: FoldedPassage): Grams {
  let grams = known.get(passage);
  if (grams === undefined) {
    grams = build(passage);
    known.set(passage, grams);
  }
  return grams;
}

/** The rarest of some pieces of a text that begin at `first` and at strides behind it: its hash and its offset. */
function findRarest({ counts, shift }: Grams, text: string, first: number): { hash: number; offset: number } {
  const pieces = Math.floor((text.length - first - GRAM) / STRIDE) + 1;
  const step = Math.max(1, Math.ceil(pieces / MOST_PIECES));
  let rarest = { hash: 0, offset: -1 };
  for (let piece = 0; piece < pieces; piece += step) {
    const offset = first + piece * STRIDE;
    const hash = hashAt(text, offset, shift);
    if (rarest.offset < 0 || (counts[hash] ?? 0) < (counts[rarest.hash] ?? 0)) rarest = { hash, offset };
  }
  return rarest;
}

/**
 * Goes through the places of a text in another, in no order, until `isEnough` says so. The text must have
 * `SHORTEST_OCCURRENCE` units at least.
 *
 * A look-up of its rarest piece for each way in which it can lie, instead of a scan: thousands of notes on a long page
 * each need a few.
 */
export function findOccurrences(
  passage: FoldedPassage,
  text: string,
  isEnough: (start: number) => boolean,
): void {
  const grams = gramsOf(passage);
  for (let first = 0; first < STRIDE; first++) {
    const { hash, offset } = findRarest(grams, text, first);
    for (let place = grams.last[hash] ?? 0; place > 0; place = grams.previous[place] ?? 0) {
      const start = (place - 1) * STRIDE - offset;
      if (start >= 0 && passage.text.startsWith(text, start) && isEnough(start)) return;
    }
  }
}
