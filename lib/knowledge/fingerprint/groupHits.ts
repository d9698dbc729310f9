/** A shingle of a known text, found among the words of another. */
export interface Hit {
  /** The word at which it begins. */
  at: number;
  hash: number;
}

/** Hits that lie near one another. */
export interface HitGroup {
  /** Where they begin, ascending. */
  places: number[];
  /** How many different shingles they are of. */
  different: number;
}

/**
 * Where a text may stand: for each hit, those that lie within the text's length from it, the groups with the most
 * different shingles first. Groups overlap, since a common shingle before or behind a text belongs to none of it.
 */
export function groupHits(hits: readonly Hit[], words: number): HitGroup[] {
  return hits
    .map((first, from) => {
      let to = from;
      while (to < hits.length && (hits[to]?.at ?? 0) < first.at + words) to++;
      const group = hits.slice(from, to);
      return { places: group.map(({ at }) => at), different: new Set(group.map(({ hash }) => hash)).size };
    })
    .sort((a, b) => b.different - a.different);
}
