import { placeWords } from './placeWords.ts';

/** The words of a text, evened out; see `placeWords`. */
export function foldWords(text: string): string[] {
  return placeWords(text).words;
}
