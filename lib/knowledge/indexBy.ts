import { PackError } from './pack/PackError.ts';

/**
 * Entries by their name.
 * @throws {PackError} where two have the same.
 */
export function indexBy<Entry>(
  what: string,
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (index.has(name))
      throw new PackError(`The packs have the ${what} "${name}" twice. Remove one, or merge the two.`);
    index.set(name, entry);
  }
  return index;
}
