import type { PlacedWords } from './placeWords.ts';

/** A stretch of words, from one to before another. */
export interface Stretch {
  from: number;
  to: number;
}

/* What ends a sentence, an item of a list or a line of its own. */
const BORDER = /[.;:?!。；]["”»’)\]]*\s|\n\s*\n|\n\s*(?=[-–•(])/gu;
/** Borders farther than this from the hits, in words, are not tried: a text cannot reach so far. */
const SLACK = 1.3;

/** Stretches between borders of sentences that hold all hits and are about as long as a text, the likeliest first. */
export function listStretches(
  text: string,
  { starts }: PlacedWords,
  hits: readonly number[],
  length: number,
): Stretch[] {
  const [first = 0, last = 0] = [hits[0], hits.at(-1)];
  const reach = Math.ceil(length * SLACK);
  const low = Math.max(0, last + 3 - reach);
  const high = Math.min(starts.length, first + reach);
  const borders = [0, ...placesOfBorders(text, starts, low, high), starts.length].filter(
    (border, index, all) => border >= low && border <= high && all.indexOf(border) === index,
  );
  return borders
    .filter((from) => from <= first)
    .flatMap((from) => borders.filter((to) => to >= last + 3 && to > from).map((to) => ({ from, to })))
    .sort((a, b) => Math.abs(a.to - a.from - length) - Math.abs(b.to - b.from - length));
}

/** The words, by place, behind each border between two of them. */
function placesOfBorders(text: string, starts: readonly number[], low: number, high: number): number[] {
  const from = starts[low] ?? 0;
  const window = text.slice(from, starts[high] ?? text.length);
  const places: number[] = [];
  let word = low;
  for (const { 0: found, index } of window.matchAll(BORDER)) {
    const behind = from + index + found.length;
    while (word < starts.length && (starts[word] ?? 0) < behind) word++;
    places.push(word);
  }
  return places;
}
