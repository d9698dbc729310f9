import { digest } from './digest.ts';

/** A shorter text could be that of many pages ("Not found"). */
const SHORTEST = 200;
/** What differs from copy to copy of one text and is not seen: soft hyphens, zero-width characters. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/* White space that is not one space already. */
const SPACED = /\s{2,}|[^\S ]/g;

/** The hash by which the copies of a text are known, whatever their line breaks; null for a text too short to tell. */
export async function hashDocument(text: string): Promise<string | null> {
  const folded = text.normalize('NFC').replace(UNSEEN, '').replace(SPACED, ' ').trim();
  return folded.length < SHORTEST ? null : digest(folded);
}
