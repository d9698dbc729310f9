/** Two 32-bit multipliers of good spread. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca6b];

/** A hash of letters and digits that texts are added to one by one. */
export interface WordHash {
  add(text: string): void;
  /** The hash of all that was added, as 16 hexadecimal digits. */
  toHex(): string;
}

/**
 * Begins a hash of the letters and digits of texts. White space, dashes, bullets and quotation marks change between
 * copies of one text, and do not count. For telling texts apart, not for keeping secrets.
 */
export function createWordHash(): WordHash {
  let [high, low] = [0x1b873593, 0x2545f491];
  return {
    add(text) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 192))
          continue;
        if (code >= 0x2000 && code <= 0x2fff) continue;
        high = Math.imul(high ^ code, FIRST);
        low = Math.imul(low ^ code, SECOND) + (high >>> 15);
      }
    },
    toHex: () => `${(high >>> 0).toString(16).padStart(8, '0')}${(low >>> 0).toString(16).padStart(8, '0')}`,
  };
}
