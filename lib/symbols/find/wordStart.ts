/** Words in which telling pieces stand are not longer than this before the piece. */
const LONGEST_PREFIX = 9;

/** Where the word around a place of a text begins; not before `from`. */
export function wordStart(text: string, at: number, from: number): number {
  const floor = Math.max(from, at - LONGEST_PREFIX);
  let start = at;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Latin with its accents, Cyrillic, Arabic. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code <= 0xff) return code >= 0xc0;
  return (code >= 0x410 && code <= 0x44f) || code === 0x451 || (code >= 0x620 && code <= 0x64a);
}
