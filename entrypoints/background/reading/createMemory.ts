/** What was read of texts of so many characters, in all, takes some ten megabytes. */
const MOST_TEXT = 2_000_000;

/**
 * Remembers what was worked out last, by key: at most so many results, of texts that are not too long in all; those longest
 * unused go first, the last one stays. `size` is the length of the text. Who asks for what is under way gets the same
 * answer; what failed is tried again.
 */
export function createMemory<Value>(
  most: number,
): (key: string, size: number, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, { value: Promise<Value>; size: number }>();
  return (key, size, make) => {
    const value = kept.get(key)?.value ?? make();
    kept.delete(key);
    kept.set(key, { value, size });
    value.catch(() => kept.get(key)?.value === value && kept.delete(key));
    let text = [...kept.values()].reduce((sum, each) => sum + each.size, 0);
    for (const [oldest, each] of kept) {
      if (oldest === key || (kept.size <= most && text <= MOST_TEXT)) break;
      kept.delete(oldest);
      text -= each.size;
    }
    return value;
  };
}
