import type { CompiledWords } from '../words/compileWords.ts';
import type { Piece } from './Piece.ts';

/** A table of contents is shorter than this. */
const LONGEST = 300;
const PAGE = /[\s.…·]*\d{1,4}$/;

/**
 * Marks the table of contents: from its title to where its first entry stands again as a heading, else as long as lines
 * end with the number of a page.
 */
export function markContents(pieces: readonly Piece[], words: CompiledWords): void {
  const title = pieces.findIndex(({ role, clean }) => role !== 'footnote' && words.isContents(clean.text));
  if (title === -1) return;
  const entries = pieces.slice(title + 1, title + 1 + LONGEST);
  const first = entries.findIndex(({ role, marker }) => role === 'text' && marker !== null);
  const firstKey = entries[first] ? keyOf(entries[first]) : '';
  const again = entries.findIndex(
    (piece, index) => index > first && piece.role === 'text' && keyOf(piece) === firstKey,
  );
  let end = again;
  if (first === -1 || again === -1) {
    end = entries.findIndex(
      ({ role, clean }) => role === 'text' && !PAGE.test(clean.text) && clean.text.length > 12,
    );
    if (end === -1) end = entries.length;
  }
  for (const piece of [pieces[title], ...entries.slice(0, end)])
    if (piece && (piece.role === 'text' || piece.role === 'masthead')) piece.role = 'contents';
}

function keyOf({ clean }: Piece): string {
  return clean.text.replace(PAGE, '').toLowerCase();
}
