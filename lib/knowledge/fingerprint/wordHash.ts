/** FNV-1a's offset and prime, and two multipliers of good spread to end with. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];
const [FIRST, SECOND] = [0x85ebca6b, 0xc2b2ae35];

/** A 32-bit hash of words, word by word: of a whole document no list of its words is needed. */
export const wordHash = {
  /** The state before the first word; another seed gives an independent hash. */
  begin: (seed: number): number => OFFSET ^ seed,
  /** The state after one more word. */
  add(state: number, word: string): number {
    let hash = state;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    // Ends a word, so that "a bc" and "ab c" differ.
    return Math.imul(hash ^ 0x20, PRIME);
  },
  /** The hash, unsigned, of all words that were added. */
  end(state: number): number {
    let hash = Math.imul(state ^ (state >>> 16), FIRST);
    hash = Math.imul(hash ^ (hash >>> 13), SECOND);
    return (hash ^ (hash >>> 16)) >>> 0;
  },
};
