import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';

/** A piece of a text, and whether it is one of the words that were searched for. */
export interface MarkedPiece {
  text: string;
  isMarked: boolean;
}

/** Folds a text and keeps, for each folded character, where the character that it came from begins and ends. */
function foldWithPlaces(text: string) {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const fold = foldForSearch(character);
    for (let step = 0; step < fold.length; step += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += fold;
    at += character.length;
  }
  return { folded, starts, ends };
}

/** Cuts a text where the words stand that were searched for, found as the search finds them. Joined, the pieces are the text. */
export function markWords(text: string, query: string): MarkedPiece[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  const { folded, starts, ends } = foldWithPlaces(text);
  const isMarked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      isMarked.fill(1, starts[at], ends[at + word.length - 1]);
    }
  }
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isMarked[at] === isMarked[from]) continue;
    pieces.push({ text: text.slice(from, at), isMarked: isMarked[from] === 1 });
    from = at;
  }
  return pieces;
}
