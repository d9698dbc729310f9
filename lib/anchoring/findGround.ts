import type { Span } from '../symbols/Span.ts';
import { alignBlocks } from './alignBlocks.ts';
import { blockHashes } from './blockHashes.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { findSegment } from './findSegment.ts';
import type { Ground } from './Ground.ts';
import type { Haystack } from './Haystack.ts';
import { hasBetterCopy } from './hasBetterCopy.ts';
import type { Needle } from './Needle.ts';
import { NO_PLACE } from './NO_PLACE.ts';
import type { ByStart } from './orderByStart.ts';
import { readVersion } from './readVersion.ts';

/** The places of the blocks between two folded offsets, both included. */
function findBlocks(blocks: readonly Span[], first: number, last: number): number[] {
  return [...blocks.keys()].filter((at) => {
    const block = blocks[at];
    return block !== undefined && block.start <= last && first < block.end;
  });
}

/** The first and last of the version's blocks that a passage has words in; null where its place is not known. */
function findOwn({ stored }: Needle, { find, placeOf }: ByStart): Span | null {
  if (stored === null) return null;
  const start = placeOf(find(stored.start));
  return start < 0 ? null : { start, end: Math.max(start, placeOf(find(stored.end - 1))) };
}

/**
 * What the version that a note was made on tells of where its passage can be now; null where it tells nothing.
 *
 * Blocks that stood there already, other than the passage's own, are not the passage's; nor is what came in elsewhere
 * than between the neighbours that are left.
 */
export function findGround(haystack: Haystack, needle: Needle, snapshot: DocumentSnapshot): Ground | null {
  const { hashes, all, starts, order } = readVersion(snapshot);
  const own = findOwn(needle, order);
  if (own === null) return null;
  const { places, kept, keptAt } = alignBlocks(haystack, snapshot);
  const { blocks } = haystack;
  const ownPlaces = places.slice(own.start, own.end + 1);
  if (ownPlaces.includes(NO_PLACE.fewer)) return { orphan: 'ambiguous' };
  const first = ownPlaces[0] ?? NO_PLACE.gone;
  if (first >= 0 && ownPlaces.every((place, at) => place === first + at)) {
    const [from, until] = [blocks[first], blocks[first + own.end - own.start]];
    if (from === undefined || until === undefined || needle.stored === null) return null;
    if (hasBetterCopy(hashes, own, blockHashes(haystack), first)) return { orphan: 'ambiguous' };
    const offset = needle.stored.start - (starts[own.start] ?? 0);
    return { own: { start: from.start, end: until.end }, offset };
  }
  const before = findSegment(kept, own.start - 1);
  const after = findSegment(kept, own.end) + 1;
  const from = before < 0 ? 0 : (keptAt[before] ?? 0) + 1;
  const until = keptAt[after] ?? blocks.length;
  const hashesNow = blockHashes(haystack);
  const ownHashes = new Set(hashes.slice(own.start, own.end + 1));
  const isNew = (at: number) => {
    const hash = hashesNow[at] ?? '';
    return at >= from && at < until && (!all.has(hash) || ownHashes.has(hash));
  };
  const placesBetween = Array.from({ length: until - from }, (_, at) => from + at);
  if (!placesBetween.some(isNew)) return { orphan: 'missing' };
  return {
    isOpen(hit) {
      const last = Math.max(hit.start, hit.end - 1);
      const touched = findBlocks(blocks, hit.start, last);
      // A copy of the passage's own block holds all of it.
      const isCopy = touched.some((at) => ownHashes.has(hashesNow[at] ?? ''));
      return touched.every(isNew) && (!isCopy || touched.length === own.end - own.start + 1);
    },
  };
}
