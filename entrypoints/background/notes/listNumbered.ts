import type { Block } from '../../../lib/document/Block.ts';
import type { NumberedPassage } from './NumberedPassage.ts';

const NUMBER = /^\s*(\d{1,3})\.\s+\S/;
/** Fewer numbers in a row are a list, not the paragraphs of a document. */
const FEWEST = 3;
/** Paragraphs are sentences; the items of an agenda, numbered in the same way, are titles and shorter. */
const SHORTEST = 80;

/**
 * The numbered paragraphs of a document, where its numbers leave no doubt: they count up one by one from 1, and most
 * have the length of sentences. Numbering that starts again (annexes, an annotated agenda) leaves doubt, and gives none.
 */
export function listNumbered(text: string, blocks: readonly Block[]): NumberedPassage[] {
  const found: NumberedPassage[] = [];
  let open: NumberedPassage | null = null;
  for (const block of blocks) {
    const number = NUMBER.exec(text.slice(block.start, block.start + 12))?.[1];
    if (number !== undefined) {
      if (Number(number) !== found.length + 1) return [];
      open = { number, start: block.start, end: block.end };
      found.push(open);
    } else if (block.kind === 'heading') open = null;
    // Sub-items belong to the paragraph above them; so does nothing else for certain.
    else if (open !== null && /^\s*\([a-z]{1,4}\)\s/.test(text.slice(block.start, block.start + 12))) {
      open.end = block.end;
    }
  }
  const long = found.filter(({ start, end }) => end - start >= SHORTEST);
  return found.length >= FEWEST && long.length * 2 > found.length ? found : [];
}
