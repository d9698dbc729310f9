import type { Through } from '../Through.ts';

/** A record of a pack whose facts each say by which way they came. */
export function labelFacts<Packed>(record: Packed, through: Through): Packed {
  if (typeof record !== 'object' || record === null) return record;
  const labelled: unknown = Array.isArray(record)
    ? record.map((each: unknown) => labelFacts(each, through))
    : Object.fromEntries(Object.entries(record).map(([key, value]) => [key, labelFacts(value, through)]));
  // Facts, and nothing else in a pack, say how sure they are.
  return ('confidence' in record ? Object.assign(labelled as object, { through }) : labelled) as Packed;
}
