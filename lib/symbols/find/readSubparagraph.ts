import { anyWord } from '../grammar/words/words.ts';

const BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ÿ])${anyWord('subparagraph')} \\(?([a-zأ-ي]{1,3})\\)(?:,? ${anyWord('of')} ?|,? )$`,
);
const LOOK_BACK = 48;
const ARABIC = 'أبجدهو';

/**
 * The subparagraph that stands before what it belongs to, "subparagraph (a) of", "l'alinéa a) de l'", with its start;
 * `from` bounds the look back. Arabic letters are given as the Latin ones that other languages have there.
 */
export function readSubparagraph(
  text: string,
  at: number,
  from: number,
): { item: string; start: number } | null {
  const floor = Math.max(from, at - LOOK_BACK);
  const found = BEFORE.exec(text.slice(floor, at));
  if (!found?.[1]) return null;
  const arabic = ARABIC.indexOf(found[1][0] ?? '');
  const letter = arabic === -1 ? found[1] : String.fromCharCode(97 + arabic);
  return { item: `(${letter})`, start: floor + found.index };
}
