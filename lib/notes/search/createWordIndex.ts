import search from 'approx-string-match';

/** Which texts have which words, for finding those with a word that is like one that was typed wrong. */
export interface WordIndex {
  /** What a text of this name says now, folded; null for one that is gone. */
  set(id: string, text: string | null): void;
  /** The words nearest to the one given, whole or by their beginning; none where none is near enough. */
  nearest(word: string): string[];
  /** Tells of which texts one of these words is. */
  having(words: readonly string[]): (id: string) => boolean;
}

/** Letters below which another word is too easily meant. */
const SHORTEST = 4;
/** Slips that a word may have, as a part of its length. */
const SLIPS = 0.25;
/** Stands before and behind every word, and in none. */
const BORDER = '\n';
/** A figure that is nearly another is another. */
const DIGIT = /\p{Nd}/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** An index of no texts. */
export function createWordIndex(): WordIndex {
  const texts = new Map<string, string>();
  /** Each text that was ever set has a place; of one that was set again, only the last place counts. */
  const places = new Map<string, number>();
  const words = new Map<string, { places: number[]; count: number }>();
  let next = 0;
  /** All words in one text, made when it is needed: searching it takes a few milliseconds. */
  let all: string | null = null;

  function add(text: string, place: number): void {
    for (const word of wordsOf(text)) {
      const known = words.get(word);
      if (known) {
        known.count += 1;
        known.places.push(place);
      } else {
        words.set(word, { places: [place], count: 1 });
        all = null;
      }
    }
  }
  function remove(text: string): void {
    for (const word of wordsOf(text)) {
      const known = words.get(word);
      if (known === undefined) continue;
      known.count -= 1;
      if (known.count > 0) continue;
      words.delete(word);
      all = null;
    }
  }

  return {
    set(id, text) {
      const before = texts.get(id) ?? null;
      if (before === text) return;
      if (before !== null) remove(before);
      if (text === null) {
        texts.delete(id);
        places.delete(id);
      } else {
        texts.set(id, text);
        places.set(id, next);
        add(text, next);
        next += 1;
      }
    },
    nearest(word) {
      if (!isSearched(word)) return [];
      all ??= BORDER + [...words.keys()].join(BORDER) + BORDER;
      const text = all;
      // The border before it keeps it from being found in the middle of a word: losing that counts as a slip.
      const found = search(text, BORDER + word, Math.round(word.length * SLIPS));
      return [...new Set(found.map(({ end }) => wordAt(text, end)))].filter((each) => each !== '');
    },
    having(wanted) {
      const has = new Uint8Array(next);
      for (const word of wanted) for (const place of words.get(word)?.places ?? []) has[place] = 1;
      return (id) => has[places.get(id) ?? -1] === 1;
    },
  };
}

function isSearched(word: string): boolean {
  return word.length >= SHORTEST && !DIGIT.test(word);
}

function wordsOf(text: string): Set<string> {
  return new Set((text.match(WORDS) ?? []).filter(isSearched));
}

/** The word that a stretch lies in, by its end: what ends with a border lies before it. */
function wordAt(text: string, end: number): string {
  const start = text.lastIndexOf(BORDER, end - 2) + 1;
  return text.slice(start, text.indexOf(BORDER, start));
}
