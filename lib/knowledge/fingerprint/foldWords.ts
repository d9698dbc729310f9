/** A run of letters and digits is a word; scripts without spaces between words count by the character. */
const WORD = /[\p{Script=Han}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text, such that copies with other typography, capitals and line breaks have the same: NFKC, lower case,
 * no punctuation, nothing that is not seen, no hyphen that only a line's end has set.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '')
    .toLowerCase();
  return plain.match(WORD) ?? [];
}
