import type { Span } from '../symbols/Span.ts';
import { blockHashes } from './blockHashes.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** A shorter block may be a part of the one that the passage stood in. */
const SHORTEST_BLOCK = 64;
/** A quote with more places than this is in no block of its own. */
const MOST_HITS = 50;

function count(hashes: readonly string[], wanted: string): number {
  return hashes.reduce((sum, hash) => (hash === wanted ? sum + 1 : sum), 0);
}

/**
 * The passage in a block that was moved as a whole, away from its neighbours: all of the block is in the quote and its
 * context, and there was exactly one such block when the note was made, and is now.
 */
export function locateKeptBlock(haystack: Haystack, needle: Needle, snapshot: DocumentSnapshot): Span | null {
  const { prefix, quote, suffix } = needle;
  if (quote.text === '') return null;
  const hashes = blockHashes(haystack);
  const kept = findHits(haystack, quote.text, MOST_HITS).filter(({ start, end }) => {
    const at = haystack.blocks.findIndex((block) => block.start <= start && end <= block.end);
    const block = haystack.blocks[at];
    const hash = hashes[at];
    return (
      block !== undefined &&
      hash !== undefined &&
      block.end - block.start >= SHORTEST_BLOCK &&
      prefix.endsWith(haystack.text.slice(block.start, start)) &&
      suffix.startsWith(haystack.text.slice(end, block.end)) &&
      count(snapshot, hash) === 1 &&
      count(hashes, hash) === 1
    );
  });
  return kept.length === 1 ? (kept[0] ?? null) : null;
}
