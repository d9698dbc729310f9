/** How an entry of a pack stands to what is known under the same name. */
export type EntryVerdict = 'new' | 'same' | 'conflicting';

/** What says where a fact was read, and not what is so. */
const ASIDE = new Set(['source', 'confidence', 'why', 'about', 'at', 'urls']);

/**
 * Whether an entry says what is known already, something else, or more. Facts are compared by their values; a fact that
 * only one of them has is no conflict.
 * @param known entries of the same list and name, each from another source
 */
export function judgeEntry(entry: object, known: readonly object[]): EntryVerdict {
  const verdicts = known.map((other) => compare(entry, other));
  if (verdicts.includes('conflicting')) return 'conflicting';
  return verdicts.includes('same') ? 'same' : 'new';
}

function compare(entry: object, other: object): EntryVerdict {
  const values = new Map(Object.entries(other));
  let verdict: EntryVerdict = 'same';
  for (const [key, value] of Object.entries(entry)) {
    const known = values.get(key);
    if (ASIDE.has(key) || isNothing(value)) continue;
    if (isNothing(known)) verdict = 'new';
    else if (bare(value) !== bare(known)) return 'conflicting';
  }
  return verdict;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** A value as text, without where it was read. */
function bare(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'source' || key === 'confidence' || key === 'why') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    // The order of keys says nothing.
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
