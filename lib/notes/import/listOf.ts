/** What JSON-LD and its like let stand alone or in a list: as a list; empty for what is not there. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
