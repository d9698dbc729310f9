import { ALPHABET } from './ALPHABET.ts';
import type { Fingerprint } from './Fingerprint.ts';

/** A fingerprint as packs hold it: a number of two bytes, then hashes of four bytes each, six bits a letter. */
export function encodeFingerprint({ words, whole, critical, sketch }: Fingerprint): string {
  const bytes = [words >>> 8, words & 0xff];
  for (const hash of [...whole, critical, ...sketch])
    bytes.push(hash >>> 24, (hash >>> 16) & 0xff, (hash >>> 8) & 0xff, hash & 0xff);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < letters; letter++) encoded += ALPHABET[(group >>> (18 - 6 * letter)) & 63];
  }
  return encoded;
}
