/** Two 32-bit multipliers of good spread (from the Murmur family). */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca6b];

/**
 * A hash of a text, 53 bits as hexadecimal digits: tells copies of a document apart, and is no protection.
 */
export function hashText(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, FIRST);
    low = Math.imul(low ^ code, SECOND);
  }
  high = Math.imul(high ^ (high >>> 16), SECOND) ^ Math.imul(low ^ (low >>> 13), FIRST);
  low = Math.imul(low ^ (low >>> 16), SECOND) ^ Math.imul(high ^ (high >>> 13), FIRST);
  return (2 ** 32 * (0x1fffff & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
