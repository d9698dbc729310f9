import type { Alignment } from './Alignment.ts';
import { blockHashes } from './blockHashes.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { findCommon } from './findCommon.ts';
import { findIncreasing } from './findIncreasing.ts';
import type { Haystack } from './Haystack.ts';
import { NO_PLACE } from './NO_PLACE.ts';
import { readVersion } from './readVersion.ts';

/** The places of each hash between two places of a list. */
function listPlaces(hashes: readonly string[], start: number, end: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = start; at < end; at++) {
    const hash = hashes[at] ?? '';
    const there = places.get(hash);
    if (there === undefined) places.set(hash, [at]);
    else there.push(at);
  }
  return places;
}

/** The place of one of several copies: by their order, where there are as many as before. */
function placeOfCopy(order: number, count: number, found: readonly number[]): number {
  if (found.length === 0) return NO_PLACE.gone;
  if (found.length !== count) return found.length < count ? NO_PLACE.fewer : NO_PLACE.more;
  return found[order] ?? NO_PLACE.gone;
}

function align(before: readonly string[], after: readonly string[]): Alignment {
  const places = new Array<number>(before.length).fill(NO_PLACE.gone);
  const now = listPlaces(after, 0, after.length);
  /** Blocks whose words stand once in either. */
  const single: number[] = [];
  for (const [hash, [at, another]] of listPlaces(before, 0, before.length)) {
    const [place, second] = now.get(hash) ?? [];
    if (at === undefined || place === undefined || another !== undefined || second !== undefined) continue;
    places[at] = place;
    single.push(at);
  }
  const isSingle = new Set(single);
  const kept: number[] = [];
  const keptAt: number[] = [];

  function alignBetween(start: number, end: number, from: number, until: number): void {
    const there = listPlaces(after, from, until);
    for (const [hash, own] of listPlaces(before, start, end)) {
      for (const [order, at] of own.entries()) {
        if (!isSingle.has(at)) places[at] = placeOfCopy(order, own.length, there.get(hash) ?? []);
      }
    }
    for (const [at, place] of findCommon(before.slice(start, end), after.slice(from, until))) {
      kept.push(start + at);
      keptAt.push(from + place);
    }
  }

  let [start, from] = [0, 0];
  for (const order of findIncreasing(single.map((at) => places[at] ?? 0))) {
    const at = single[order] ?? 0;
    const place = places[at] ?? 0;
    alignBetween(start, at, from, place);
    kept.push(at);
    keptAt.push(place);
    [start, from] = [at + 1, place + 1];
  }
  alignBetween(start, before.length, from, after.length);
  return { places, kept, keptAt };
}

const known = new WeakMap<Haystack, WeakMap<DocumentSnapshot, Alignment>>();

/** Aligns the blocks of a document version with those of a text; once for all notes. */
export function alignBlocks(haystack: Haystack, snapshot: DocumentSnapshot): Alignment {
  const alignments = known.get(haystack) ?? new WeakMap<DocumentSnapshot, Alignment>();
  known.set(haystack, alignments);
  let alignment = alignments.get(snapshot);
  if (alignment === undefined) {
    alignment = align(readVersion(snapshot).hashes, blockHashes(haystack));
    alignments.set(snapshot, alignment);
  }
  return alignment;
}
