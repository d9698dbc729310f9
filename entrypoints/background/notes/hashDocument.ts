/** A shorter text could be that of many pages ("Not found"). */
const SHORTEST = 200;
/** What differs from copy to copy of one text and is not seen: soft hyphens, zero-width characters. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The hash by which the copies of a text are known, whatever their line breaks; null for a text too short to tell. */
export async function hashDocument(text: string): Promise<string | null> {
  const folded = text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  if (folded.length < SHORTEST) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folded));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
