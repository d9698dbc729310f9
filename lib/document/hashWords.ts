import { createWordHash } from './createWordHash.ts';

/** The hash of some texts, one after the other, as 16 hexadecimal digits; see `createWordHash`. */
export function hashWords(texts: Iterable<string>): string {
  const hash = createWordHash();
  for (const text of texts) hash.add(text);
  return hash.toHex();
}
