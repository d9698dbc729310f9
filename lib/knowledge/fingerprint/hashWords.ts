/** FNV-1a's offset and prime, and two multipliers of good spread to end with. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];
const [FIRST, SECOND] = [0x85ebca6b, 0xc2b2ae35];

/** A 32-bit hash (unsigned) of some words, one behind another; another seed gives an independent one. */
export function hashWords(words: readonly string[], seed = 0): number {
  let hash = OFFSET ^ seed;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    // Ends a word, so that "a bc" and "ab c" differ.
    hash = Math.imul(hash ^ 0x20, PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), FIRST);
  hash = Math.imul(hash ^ (hash >>> 13), SECOND);
  return (hash ^ (hash >>> 16)) >>> 0;
}
