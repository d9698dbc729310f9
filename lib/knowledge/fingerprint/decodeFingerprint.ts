import { ALPHABET } from './ALPHABET.ts';
import type { Fingerprint } from './Fingerprint.ts';

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** A fingerprint from its form in packs; null where the letters are none. */
export function decodeFingerprint(encoded: string): Fingerprint | null {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of encoded) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >>> held) & 0xff);
  }
  const [high, low, ...rest] = bytes;
  const hashes: number[] = [];
  for (let at = 0; at + 4 <= rest.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = rest.slice(at, at + 4);
    hashes.push(((a << 24) | (b << 16) | (c << 8) | d) >>> 0);
  }
  const [first, second, critical, ...sketch] = hashes;
  if (high === undefined || low === undefined) return null;
  if (first === undefined || second === undefined || critical === undefined) return null;
  if (hashes.length * 4 !== rest.length) return null;
  return { words: (high << 8) | low, whole: [first, second], critical, sketch };
}
