/** Two 32-bit multipliers of good spread. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca6b];

/** The identity of a work whose symbol is not known: `text:` and a hash of its letters and digits, whatever the layout. */
export function workOfText(text: string): string {
  let [high, low] = [0x1b873593, 0x2545f491];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Letters and digits only: white space, dashes and marks of layout change between copies.
    if (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 192))
      continue;
    high = Math.imul(high ^ code, FIRST);
    low = Math.imul(low ^ code, SECOND) + (high >>> 15);
  }
  return `text:${(high >>> 0).toString(16).padStart(8, '0')}${(low >>> 0).toString(16).padStart(8, '0')}`;
}
