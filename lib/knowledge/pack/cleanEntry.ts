const MARKUP = /<\/?[a-z!?][^<>]*>?/gi;

/** An entry for a pack without what a document's own markup left in titles and names: a pack holds none. */
export function cleanEntry<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim() as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => cleanEntry(each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanEntry(inner)])) as Value;
}
