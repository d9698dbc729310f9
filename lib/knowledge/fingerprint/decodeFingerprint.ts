import { ALPHABET } from './ALPHABET.ts';
import type { Fingerprint } from './Fingerprint.ts';

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));
/** Bytes of the number of words, and of each hash behind it. */
const [NUMBER, HASH] = [2, 4];

/** A fingerprint from its form in packs; null where the letters are none. */
export function decodeFingerprint(encoded: string): Fingerprint | null {
  const bytes = decodeBytes(encoded);
  if (bytes === null || bytes.length < NUMBER || (bytes.length - NUMBER) % HASH !== 0) return null;
  const view = new DataView(bytes.buffer);
  const hashes: number[] = [];
  for (let at = NUMBER; at < bytes.length; at += HASH) hashes.push(view.getUint32(at));
  const [first, second, critical] = hashes;
  if (first === undefined || second === undefined || critical === undefined) return null;
  return { words: view.getUint16(0), whole: [first, second], critical, sketch: hashes.slice(3) };
}

/** Six bits a letter; bits that fill no byte are left. */
function decodeBytes(encoded: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((encoded.length * 6) / 8));
  let [bits, held, written] = [0, 0, 0];
  for (let at = 0; at < encoded.length; at++) {
    const value = VALUES.get(encoded.charAt(at));
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[written++] = bits >>> held;
  }
  return bytes;
}
