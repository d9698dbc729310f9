import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from '../store/canonicalText.ts';

const LENGTH = 12;

/** Twelve hexadecimal digits that are the same for the same value, whatever the order of its fields. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value)))).slice(0, LENGTH);
}
