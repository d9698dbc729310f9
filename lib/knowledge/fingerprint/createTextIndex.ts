import { compareFingerprints } from './compareFingerprints.ts';
import type { Fingerprint } from './Fingerprint.ts';
import { findWhole } from './findWhole.ts';
import { fingerprintOfWords } from './fingerprintOfWords.ts';
import { groupHits, type Hit } from './groupHits.ts';
import { listStretches } from './listStretches.ts';
import { type PlacedWords, placeWords } from './placeWords.ts';
import { shingleHashes } from './shingleHashes.ts';
import type { Recognised, TextIndex } from './TextIndex.ts';

/** A shorter text stands in many documents. */
const FEWEST_WORDS = 8;
/** As many of the least hashes find a text; one that is nearly the same has most of them. */
const SEARCHED = 8;

/** With fewer of them together, a text is not nearly there. */
const FEWEST_HITS = 3;

/** A text is looked for at its most likely places only. */
const MOST_MISSES = 12;

interface Known {
  id: string;
  fingerprint: Fingerprint;
}

/** An empty index of texts by their fingerprints. */
export function createTextIndex(): TextIndex {
  const byHash = new Map<number, Known[]>();
  return {
    add(id, fingerprint) {
      if (fingerprint.words < FEWEST_WORDS) return;
      const known = { id, fingerprint };
      for (const hash of fingerprint.sketch.slice(0, SEARCHED)) {
        const there = byHash.get(hash);
        if (there) there.push(known);
        else byHash.set(hash, [known]);
      }
    },
    recognise(text) {
      const placed = placeWords(text);
      const hits = new Map<Known, Hit[]>();
      for (const [at, hash] of shingleHashes(placed.words).entries())
        for (const known of byHash.get(hash) ?? []) {
          const places = hits.get(known);
          if (places) places.push({ at, hash });
          else hits.set(known, [{ at, hash }]);
        }
      const found = [...hits].flatMap(([known, places]) => confirmAll(known, places, placed, text));
      return found
        .filter((each) => each.likeness === 'same' || !found.some((other) => isRival(other, each)))
        .sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}

/** Whether another text stands in the same place, so that which of them is nearly there cannot be told. */
function isRival(other: Recognised, { id, start, end }: Recognised): boolean {
  return other.id !== id && other.start < end && start < other.end;
}

/** The places of one text, each by its fullest group of hits that holds it. */
function confirmAll(known: Known, hits: readonly Hit[], placed: PlacedWords, text: string): Recognised[] {
  const { words, sketch } = known.fingerprint;
  const fewest = Math.min(FEWEST_HITS, sketch.length);
  const found: Recognised[] = [];
  let misses = 0;
  for (const { places, different } of groupHits(hits, words)) {
    if (different < fewest || misses >= MOST_MISSES) break;
    const [first = 0, last = 0] = [placed.starts[places[0] ?? 0], placed.ends[places.at(-1) ?? 0]];
    if (found.some(({ start, end }) => first < end && start < last)) continue;
    // All of a text has all of its shingles.
    const isAll = different === Math.min(SEARCHED, sketch.length);
    const confirmed = confirm(known, { places, isAll }, placed, text);
    if (confirmed) found.push(confirmed);
    else misses++;
  }
  return found;
}

/** The text itself where its hits are, else the stretch of sentences around them that is nearly it; nothing in doubt. */
function confirm(
  { id, fingerprint }: Known,
  { places: hits, isAll }: { places: readonly number[]; isAll: boolean },
  placed: PlacedWords,
  text: string,
): Recognised | null {
  const at = (from: number, to: number, likeness: Recognised['likeness']): Recognised => ({
    id,
    likeness,
    start: placed.starts[from] ?? 0,
    end: placed.ends[to - 1] ?? 0,
  });
  const whole = isAll ? findWhole(placed.words, hits, fingerprint) : null;
  if (whole !== null) return at(whole, whole + fingerprint.words, 'same');
  for (const { from, to } of listStretches(text, placed, hits, fingerprint.words)) {
    const likeness = compareFingerprints(fingerprint, fingerprintOfWords(placed.words.slice(from, to)));
    if (likeness === 'near') return at(from, to, 'near');
  }
  return null;
}
