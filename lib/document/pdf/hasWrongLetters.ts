/** A text shorter than this, in words, is not judged. */
const ENOUGH_WORDS = 40;
/** In texts that are right, one word in forty looks wrong (abbreviations, labels); of a poor recognition, one in eight. */
const TOO_MANY = 0.1;
/** Words in the letters of Latin or Cyrillic script, with whatever stands inside them. */
const WORD =
  /[^\s.,;:!?()[\]“”"«»‘’'–—/-]*[\p{Script=Latin}\p{Script=Cyrillic}][^\s.,;:!?()[\]“”"«»‘’'–—/-]*/gu;
/* What hardly a word has: a capital or a digit between small letters, a sign inside, four letters and no vowel. */
const WRONG = [
  /\p{Ll}\p{Lu}/u,
  /\p{L}\d+\p{L}|\d\p{Lu}{2}/u,
  /[~^|\\{}<>=_§¢£¥¬¦#$%&@+]/u,
  /^[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{4,}$/,
  /^[B-DF-HJ-NP-TV-XZ]{3}$/,
  /^[бвгджзйклмнпрстфхцчшщъь]{4,}$/i,
];
/* One letter alone: hardly any is a word. */
const ALONE = /^[b-df-hj-np-tv-xzB-HJ-NP-TV-XZ]$/;

/**
 * Whether the words of a text look as if its letters were wrong: what a poor recognition of a scanned page leaves, or a
 * font whose letters stand for others. Scripts without capitals and written vowels are not judged.
 */
export function hasWrongLetters(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length < ENOUGH_WORDS) return false;
  const wrong = words.filter((word) => ALONE.test(word) || WRONG.some((pattern) => pattern.test(word)));
  return wrong.length > words.length * TOO_MANY;
}
